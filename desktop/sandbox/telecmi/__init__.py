"""TeleCMI as its pages and recorded answers show it: India (v1) and worldwide (v2, v3)."""
