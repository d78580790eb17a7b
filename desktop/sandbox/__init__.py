"""The demo providers: TeleCMI and Stringee over real HTTP, on this machine only."""
