"""What the place where the program stands decides for everyone there: the site file and the staff PIN."""
