"""What the course may state: claims, how sure they are, and where they come from."""
