"""The two-minute check-in: questions, the safety gate, sums and feedback."""
