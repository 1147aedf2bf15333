"""The sheet on the screen, as pages or as text."""
