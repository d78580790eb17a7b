"""The pages of the settings dialog, one file each; changes take effect at once."""
