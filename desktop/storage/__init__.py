"""What outlives the program: settings, sign-ins and the local database."""
