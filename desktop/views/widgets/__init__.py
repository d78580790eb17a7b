"""Controls that tabs and dialogs are built from."""
