"""TeleCMI (CHUB): regions and endpoints as data, and one connection per kind of sign-in."""
