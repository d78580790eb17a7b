"""TeleCMI and Stringee over HTTP: blocking, free of threads and of Qt; the only HTTP code."""
