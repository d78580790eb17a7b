"""What people see: windows, tabs, dialogs and the widgets they are made of."""
