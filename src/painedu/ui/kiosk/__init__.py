"""The window of a kiosk, on a screen that anyone may come to. Loaded only there."""
