<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ta" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Calldeck</source>
        <translation>Calldeck பற்றி</translation>
    </message>
    <message>
        <source>Agents, missed calls and calling in one window.</source>
        <translation>ஏஜென்ட்கள், தவறிய அழைப்புகள், அழைத்தல் – ஒரே சாளரத்தில்.</translation>
    </message>
    <message>
        <source>Calldeck {version}</source>
        <translation>Calldeck {version}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Copy version</source>
        <translation>பதிப்பை நகலெடு</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>உரிமம்</translation>
    </message>
    <message>
        <source>Licence text</source>
        <translation>உரிம உரை</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>உரிமங்கள்</translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}, {system}</source>
        <translation>Python {python}, Qt {qt}, {system}</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>Account</source>
        <translation>கணக்கு</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>உள்நுழையவில்லை</translation>
    </message>
    <message>
        <source>no account yet</source>
        <translation>இன்னும் கணக்கு இல்லை</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Account</source>
        <translation>கணக்கு</translation>
    </message>
    <message>
        <source>Demo: {account}</source>
        <translation>டெமோ: {account}</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>கணக்கை மாற்று</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>About Calldeck</source>
        <translation>Calldeck பற்றி</translation>
    </message>
    <message>
        <source>Add agent</source>
        <translation>ஏஜென்ட் சேர்</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>ஏஜென்ட்கள்</translation>
    </message>
    <message>
        <source>Back from break</source>
        <translation>இடைவேளையிலிருந்து திரும்பு</translation>
    </message>
    <message>
        <source>Call the copied number</source>
        <translation>நகலெடுத்த எண்ணை அழை</translation>
    </message>
    <message>
        <source>Call the missed caller back</source>
        <translation>தவறிய அழைப்பாளரை திரும்ப அழை</translation>
    </message>
    <message>
        <source>Call the number, or the chosen caller</source>
        <translation>எண்ணை அல்லது தேர்ந்த அழைப்பாளரை அழை</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>அழைப்புகள்</translation>
    </message>
    <message>
        <source>Clear the search or selection, then leave</source>
        <translation>தேடல் அல்லது தேர்வை நீக்கு, பிறகு வெளியேறு</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>வரிசைகளை நகலெடு</translation>
    </message>
    <message>
        <source>Delete agent</source>
        <translation>ஏஜென்டை நீக்கு</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>பரிசோதனை…</translation>
    </message>
    <message>
        <source>Dialer</source>
        <translation>டயலர்</translation>
    </message>
    <message>
        <source>Edit agent</source>
        <translation>ஏஜென்டை மாற்று</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>கலத்தை மாற்று</translation>
    </message>
    <message>
        <source>Export agents</source>
        <translation>ஏஜென்ட்களை ஏற்றுமதி செய்</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>தேடு</translation>
    </message>
    <message>
        <source>Go to the number field</source>
        <translation>எண் புலத்திற்குச் செல்</translation>
    </message>
    <message>
        <source>Import agents</source>
        <translation>ஏஜென்ட்களை இறக்குமதி செய்</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>விசைப்பலகை குறுக்குவழிகள்</translation>
    </message>
    <message>
        <source>Mark the caller as handled</source>
        <translation>அழைப்பாளரை முடிந்ததாகக் குறி</translation>
    </message>
    <message>
        <source>Mini dialer</source>
        <translation>மினி டயலர்</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>தவறிய அழைப்புகள்</translation>
    </message>
    <message>
        <source>Move the end of a shift (→ later)</source>
        <translation>ஷிப்ட் முடிவை நகர்த்து (→ பின்னர்)</translation>
    </message>
    <message>
        <source>Move the start of a shift (→ later)</source>
        <translation>ஷிப்ட் தொடக்கத்தை நகர்த்து (→ பின்னர்)</translation>
    </message>
    <message>
        <source>Open in CRM</source>
        <translation>CRM இல் திற</translation>
    </message>
    <message>
        <source>Paste a number</source>
        <translation>எண்ணை ஒட்டு</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>வெளியேறு</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>புதுப்பி</translation>
    </message>
    <message>
        <source>Save, and next caller</source>
        <translation>சேமி, அடுத்த அழைப்பாளர்</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>அமைப்புகள்…</translation>
    </message>
    <message>
        <source>Sign in to another account…</source>
        <translation>வேறு கணக்கில் உள்நுழை…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>வெளியேறு</translation>
    </message>
    <message>
        <source>Snooze the caller</source>
        <translation>அழைப்பாளரை ஒத்திவை</translation>
    </message>
    <message>
        <source>Stop what is running</source>
        <translation>நடப்பதை நிறுத்து</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>கடைசி மாற்றத்தைத் திரும்பப் பெறு</translation>
    </message>
    <message>
        <source>What came of it (1 to 5)</source>
        <translation>என்ன ஆனது (1 முதல் 5)</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>என்ன மாற்றப்பட்டது</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>சாளரம்</translation>
    </message>
</context>
<context>
    <name>AgentCells</name>
    <message>
        <source>Enter saves the cell   Esc leaves it as it was</source>
        <translation>Enter கலத்தைச் சேமிக்கும்   Esc முன்பு போலவே விடும்</translation>
    </message>
    <message>
        <source>Not saved: the table changed while you were typing.</source>
        <translation>சேமிக்கவில்லை: நீங்கள் தட்டச்சு செய்தபோது அட்டவணை மாறியது.</translation>
    </message>
    <message>
        <source>Not saved: {why}</source>
        <translation>சேமிக்கவில்லை: {why}</translation>
    </message>
    <message>
        <source>Your entry “{entry}” was not saved.</source>
        <translation>உங்கள் பதிவு “{entry}” சேமிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>{column} of {agent}</source>
        <translation>{agent} இன் {column}</translation>
    </message>
    <message>
        <source>{name} was deleted meanwhile.</source>
        <translation>{name} இதற்கிடையில் நீக்கப்பட்டார்.</translation>
    </message>
</context>
<context>
    <name>AgentDialog</name>
    <message>
        <source>Add agent</source>
        <translation>ஏஜென்ட் சேர்</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்து</translation>
    </message>
    <message>
        <source>Edit agent</source>
        <translation>ஏஜென்டை மாற்று</translation>
    </message>
    <message>
        <source>Empty keeps the present one.</source>
        <translation>காலியாக விட்டால் இப்போதுள்ளதே இருக்கும்.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>சேமி</translation>
    </message>
    <message>
        <source>Use {extension}</source>
        <translation>{extension} பயன்படுத்து</translation>
    </message>
</context>
<context>
    <name>AgentFilters</name>
    <message>
        <source>Route</source>
        <translation>வழி</translation>
    </message>
    <message>
        <source>Routing filter</source>
        <translation>ரூட்டிங் வடிகட்டி</translation>
    </message>
    <message>
        <source>SMS alert</source>
        <translation>SMS எச்சரிக்கை</translation>
    </message>
    <message>
        <source>SMS alert filter</source>
        <translation>SMS எச்சரிக்கை வடிகட்டி</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>ஷிப்ட்</translation>
    </message>
    <message>
        <source>Shift filter</source>
        <translation>ஷிப்ட் வடிகட்டி</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>நிலை</translation>
    </message>
    <message>
        <source>Status filter</source>
        <translation>நிலை வடிகட்டி</translation>
    </message>
    <message>
        <source>app or SIP</source>
        <translation>ஆப் அல்லது SIP</translation>
    </message>
    <message>
        <source>not on now</source>
        <translation>இப்போது பணியில் இல்லை</translation>
    </message>
    <message>
        <source>off</source>
        <translation>ஆஃப்</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ஆன்</translation>
    </message>
    <message>
        <source>on now</source>
        <translation>இப்போது பணியில்</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>தொலைபேசி எண்</translation>
    </message>
</context>
<context>
    <name>AgentHelps</name>
    <message>
        <source>; {count} of its values do not fit this form</source>
        <translation>; இதன் {count} மதிப்புகள் இந்தப் படிவத்திற்குப் பொருந்தவில்லை</translation>
    </message>
    <message>
        <source>Copy from agent</source>
        <translation>ஏஜென்டிலிருந்து நகலெடு</translation>
    </message>
    <message>
        <source>Fills in: {fields}</source>
        <translation>நிரப்பும்: {fields}</translation>
    </message>
    <message>
        <source>Taken over from {name}</source>
        <translation>{name} இடமிருந்து எடுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>The values before are back.</source>
        <translation>முந்தைய மதிப்புகள் திரும்பின.</translation>
    </message>
    <message>
        <source>There is no agent to copy from yet.</source>
        <translation>நகலெடுக்க இன்னும் ஏஜென்ட் இல்லை.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>திரும்பப் பெறு</translation>
    </message>
    <message>
        <source>{done}. Undo is offered.</source>
        <translation>{done}. திரும்பப் பெறலாம்.</translation>
    </message>
    <message>
        <source>{done}: it was so already</source>
        <translation>{done}: ஏற்கனவே அப்படித்தான்</translation>
    </message>
    <message>
        <source>“{name}” filled in</source>
        <translation>“{name}” நிரப்பப்பட்டது</translation>
    </message>
</context>
<context>
    <name>AgentListBar</name>
    <message>
        <source>At least {agents}</source>
        <translation>குறைந்தது {agents}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>நீக்கு</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>தேர்வை நீக்கு</translation>
    </message>
    <message>
        <source>Delete agent</source>
        <translation>ஏஜென்டை நீக்கு</translation>
    </message>
    <message>
        <source>Edit agent</source>
        <translation>ஏஜென்டை மாற்று</translation>
    </message>
    <message>
        <source>More</source>
        <translation>மேலும்</translation>
    </message>
    <message>
        <source>More for selected agents</source>
        <translation>தேர்ந்த ஏஜென்ட்களுக்கு மேலும்</translation>
    </message>
    <message>
        <source>Refresh agents</source>
        <translation>ஏஜென்ட்களைப் புதுப்பி</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>ரூட்டிங்</translation>
    </message>
    <message>
        <source>SMS alert</source>
        <translation>SMS எச்சரிக்கை</translation>
    </message>
    <message>
        <source>Select agents first.</source>
        <translation>முதலில் ஏஜென்ட்களைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Select agents to delete.</source>
        <translation>நீக்க ஏஜென்ட்களைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Select one agent to edit.</source>
        <translation>மாற்ற ஒரு ஏஜென்டைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Set SMS alert</source>
        <translation>SMS எச்சரிக்கை அமை</translation>
    </message>
    <message>
        <source>Set routing</source>
        <translation>ரூட்டிங் அமை</translation>
    </message>
    <message>
        <source>Set shift</source>
        <translation>ஷிப்ட் அமை</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>நிலை அமை</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>ஷிப்ட்</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>நிலை</translation>
    </message>
    <message>
        <source>as it was {age}</source>
        <translation>{age} இருந்தபடி</translation>
    </message>
    <message>
        <source>complete, {age}</source>
        <translation>முழுமை, {age}</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>முழுமையில்லை</translation>
    </message>
    <message>
        <source>reading {page}</source>
        <translation>{page} படிக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>{age}, reading again</source>
        <translation>{age}, மீண்டும் படிக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>{count} of {all} agents</source>
        <translation>{all} இல் {count} ஏஜென்ட்கள்</translation>
    </message>
    <message>
        <source>{count} of {all} selected</source>
        <translation>{all} இல் {count} தேர்வு</translation>
    </message>
</context>
<context>
    <name>AgentMenus</name>
    <message>
        <source>Apply template</source>
        <translation>டெம்ப்ளேட்டைப் பயன்படுத்து</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>கலத்தை நகலெடு</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>தலைப்புகளுடன் நகலெடு</translation>
    </message>
    <message>
        <source>Rename by pattern…</source>
        <translation>வடிவத்தால் பெயர் மாற்று…</translation>
    </message>
    <message>
        <source>Select agents first.</source>
        <translation>முதலில் ஏஜென்ட்களைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Set SMS alert</source>
        <translation>SMS எச்சரிக்கை அமை</translation>
    </message>
    <message>
        <source>Set routing</source>
        <translation>ரூட்டிங் அமை</translation>
    </message>
    <message>
        <source>Set shift…</source>
        <translation>ஷிப்ட் அமை…</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>நிலை அமை</translation>
    </message>
    <message>
        <source>Shift hours</source>
        <translation>ஷிப்ட் நேரம்</translation>
    </message>
    <message>
        <source>{count} agents</source>
        <translation>{count} ஏஜென்ட்கள்</translation>
    </message>
    <message>
        <source>{rows} copied, with their headings</source>
        <translation>{rows} தலைப்புகளுடன் நகலெடுக்கப்பட்டன</translation>
    </message>
    <message>
        <source>{what}, {agents}</source>
        <translation>{what}, {agents}</translation>
    </message>
</context>
<context>
    <name>AgentPages</name>
    <message>
        <source>Table</source>
        <translation>அட்டவணை</translation>
    </message>
    <message>
        <source>{provider} keeps no {what}.</source>
        <translation>{provider} இல் {what} இல்லை.</translation>
    </message>
</context>
<context>
    <name>AgentPicker</name>
    <message>
        <source>Agents to copy from</source>
        <translation>நகலெடுக்க ஏஜென்ட்கள்</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்து</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>நகலெடு</translation>
    </message>
    <message>
        <source>Copy from agent</source>
        <translation>ஏஜென்டிலிருந்து நகலெடு</translation>
    </message>
    <message>
        <source>Copy from chosen agent</source>
        <translation>தேர்ந்த ஏஜென்டிலிருந்து நகலெடு</translation>
    </message>
    <message>
        <source>No agent matches “{text}”</source>
        <translation>“{text}” உடன் எந்த ஏஜென்டும் பொருந்தவில்லை</translation>
    </message>
    <message>
        <source>Search agents</source>
        <translation>ஏஜென்ட்களைத் தேடு</translation>
    </message>
    <message>
        <source>Select an agent first.</source>
        <translation>முதலில் ஒரு ஏஜென்டைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
</context>
<context>
    <name>AgentStates</name>
    <message>
        <source>Add agent</source>
        <translation>ஏஜென்ட் சேர்</translation>
    </message>
    <message>
        <source>Add the first agent</source>
        <translation>முதல் ஏஜென்டைச் சேர்</translation>
    </message>
    <message>
        <source>Add the first one, or bring a list from Excel. You see every change before it is sent.</source>
        <translation>முதல் ஏஜென்டைச் சேர்க்கவும், அல்லது Excel இலிருந்து பட்டியலைக் கொண்டுவரவும். அனுப்பும் முன் ஒவ்வொரு மாற்றமும் தெரியும்.</translation>
    </message>
    <message>
        <source>Agents are for supervisors</source>
        <translation>ஏஜென்ட்கள் மேற்பார்வையாளர்களுக்கு மட்டும்</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>வடிகட்டிகளை நீக்கு</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>தேடலை நீக்கு</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>தேடல், வடிகட்டிகளை நீக்கு</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>இறக்குமதி</translation>
    </message>
    <message>
        <source>Import the first agents</source>
        <translation>முதல் ஏஜென்ட்களை இறக்குமதி செய்</translation>
    </message>
    <message>
        <source>No agent matches the filters</source>
        <translation>வடிகட்டிகளுக்கு எந்த ஏஜென்டும் பொருந்தவில்லை</translation>
    </message>
    <message>
        <source>No agent matches “{text}”</source>
        <translation>“{text}” உடன் எந்த ஏஜென்டும் பொருந்தவில்லை</translation>
    </message>
    <message>
        <source>No agents yet</source>
        <translation>இன்னும் ஏஜென்ட்கள் இல்லை</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>உள்நுழையவில்லை</translation>
    </message>
    <message>
        <source>Show all agents</source>
        <translation>எல்லா ஏஜென்ட்களையும் காட்டு</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>உள்நுழை</translation>
    </message>
    <message>
        <source>Sign in to see your agents, or try the demo.</source>
        <translation>உங்கள் ஏஜென்ட்களைக் காண உள்நுழையவும், அல்லது டெமோவை முயலவும்.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>உள்நுழைகிறது</translation>
    </message>
    <message>
        <source>the search</source>
        <translation>தேடல்</translation>
    </message>
    <message>
        <source>the search and {filters}</source>
        <translation>தேடல், {filters}</translation>
    </message>
    <message>
        <source>{agents} are hidden by {what}.</source>
        <translation>{agents} {what} மூலம் மறைந்துள்ளனர்.</translation>
    </message>
    <message>
        <source>{agents} is hidden by {what}.</source>
        <translation>{agents} {what} மூலம் மறைந்துள்ளார்.</translation>
    </message>
</context>
<context>
    <name>AgentToolbar</name>
    <message>
        <source>Add agent</source>
        <translation>ஏஜென்ட் சேர்</translation>
    </message>
    <message>
        <source>Agent pages</source>
        <translation>ஏஜென்ட் பக்கங்கள்</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>நெடுவரிசைகள்</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ஏற்றுமதி</translation>
    </message>
    <message>
        <source>Export agents</source>
        <translation>ஏஜென்ட்களை ஏற்றுமதி செய்</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>வடிகட்டிகள்</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>குழுக்கள்</translation>
    </message>
    <message>
        <source>History</source>
        <translation>வரலாறு</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>இறக்குமதி</translation>
    </message>
    <message>
        <source>Import agents</source>
        <translation>ஏஜென்ட்களை இறக்குமதி செய்</translation>
    </message>
    <message>
        <source>More</source>
        <translation>மேலும்</translation>
    </message>
    <message>
        <source>Search agents</source>
        <translation>ஏஜென்ட்களைத் தேடு</translation>
    </message>
    <message>
        <source>{count} active</source>
        <translation>{count} செயலில்</translation>
    </message>
</context>
<context>
    <name>AgentsController</name>
    <message>
        <source>Delete {count} agents</source>
        <translation>{count} ஏஜென்ட்களை நீக்கு</translation>
    </message>
    <message>
        <source>It was so already; nothing was sent</source>
        <translation>ஏற்கனவே அப்படித்தான்; எதுவும் அனுப்பப்படவில்லை</translation>
    </message>
    <message>
        <source>Rename {count} agents</source>
        <translation>{count} ஏஜென்ட்களின் பெயரை மாற்று</translation>
    </message>
    <message>
        <source>The agent is no longer there. Nothing was sent.</source>
        <translation>ஏஜென்ட் இப்போது இல்லை. எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>Write hours like 09-18, from 1 to 24.</source>
        <translation>நேரத்தை 09-18 போல எழுதவும், 1 முதல் 24 வரை.</translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation>{name} மாற்றப்பட்டார்</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation>{name} நீக்கப்பட்டார்</translation>
    </message>
</context>
<context>
    <name>AgentsRoom</name>
    <message>
        <source>Shifts</source>
        <translation>ஷிப்ட்கள்</translation>
    </message>
    <message>
        <source>Template “{name}”</source>
        <translation>டெம்ப்ளேட் “{name}”</translation>
    </message>
</context>
<context>
    <name>AgentsTab</name>
    <message>
        <source>Agents</source>
        <translation>ஏஜென்ட்கள்</translation>
    </message>
</context>
<context>
    <name>AuditLog</name>
    <message>
        <source>Writing {file}</source>
        <translation>{file} எழுதப்படுகிறது</translation>
    </message>
    <message>
        <source>{entries} written to {file}</source>
        <translation>{entries} {file} இல் எழுதப்பட்டன</translation>
    </message>
</context>
<context>
    <name>AuditPane</name>
    <message>
        <source>Agents, fields, old and new values, and who changed them are searched.</source>
        <translation>ஏஜென்ட்கள், புலங்கள், பழைய புதிய மதிப்புகள், யார் மாற்றினார் என்பவை தேடப்படும்.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>தணிக்கைப் பதிவு</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>தேடலை நீக்கு</translation>
    </message>
    <message>
        <source>Each field that is changed here is noted: when, who, old and new.</source>
        <translation>இங்கே மாற்றிய ஒவ்வொரு புலமும் பதிவாகும்: எப்போது, யார், பழையது, புதியது.</translation>
    </message>
    <message>
        <source>Export audit log</source>
        <translation>தணிக்கைப் பதிவை ஏற்றுமதி செய்</translation>
    </message>
    <message>
        <source>It is being written.</source>
        <translation>எழுதப்படுகிறது.</translation>
    </message>
    <message>
        <source>Load more</source>
        <translation>மேலும் ஏற்று</translation>
    </message>
    <message>
        <source>No entry matches “{text}”</source>
        <translation>“{text}” உடன் எந்தப் பதிவும் பொருந்தவில்லை</translation>
    </message>
    <message>
        <source>Nothing was changed from this desk yet</source>
        <translation>இந்த மேசையிலிருந்து இன்னும் எதுவும் மாற்றப்படவில்லை</translation>
    </message>
    <message>
        <source>Search audit log</source>
        <translation>தணிக்கைப் பதிவில் தேடு</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>எல்லாப் பதிவுகளையும் காட்டு</translation>
    </message>
    <message>
        <source>The newest {entries}, there are older ones</source>
        <translation>புதிய {entries}, இன்னும் பழையவை உள்ளன</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>எழுத எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>இப்போது முயல்</translation>
    </message>
    <message>
        <source>{entries} found</source>
        <translation>{entries} கிடைத்தன</translation>
    </message>
    <message>
        <source>{entries}, that is all</source>
        <translation>{entries}, அவ்வளவுதான்</translation>
    </message>
</context>
<context>
    <name>BeforeCallController</name>
    <message>
        <source>The database did not answer: colleagues’ calls were not checked.</source>
        <translation>தரவுத்தளம் பதிலளிக்கவில்லை: சக ஊழியர்களின் அழைப்புகள் சரிபார்க்கப்படவில்லை.</translation>
    </message>
</context>
<context>
    <name>BeforeCallPage</name>
    <message>
        <source> min</source>
        <translation> நிமி.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>தடு</translation>
    </message>
    <message>
        <source>Called by a colleague</source>
        <translation>சக ஊழியர் அழைத்தவர்</translation>
    </message>
    <message>
        <source>Called within</source>
        <translation>அழைத்தது இதற்குள்</translation>
    </message>
    <message>
        <source>International</source>
        <translation>சர்வதேசம்</translation>
    </message>
    <message>
        <source>Marked “do not call”</source>
        <translation>“அழைக்க வேண்டாம்” எனக் குறித்தவர்</translation>
    </message>
    <message>
        <source>Premium rate</source>
        <translation>பிரீமியம் கட்டணம்</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>அமைதி நேரம்</translation>
    </message>
    <message>
        <source>Quiet hours are in the local time of whom you call.</source>
        <translation>அமைதி நேரம் நீங்கள் அழைப்பவரின் உள்ளூர் நேரப்படி.</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>அமைதி நேரத் தொடக்கம்</translation>
    </message>
    <message>
        <source>Quiet hours to</source>
        <translation>அமைதி நேர முடிவு</translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation>சொல்ல வேண்டாம்</translation>
    </message>
    <message>
        <source>Shown under the number before you call. A warning takes no extra click; a blocked call is refused with the reason, wherever it is started.</source>
        <translation>அழைக்கும் முன் எண்ணின் கீழ் காட்டப்படும். எச்சரிக்கைக்குக் கூடுதல் கிளிக் இல்லை; தடுத்த அழைப்பு எங்கிருந்து தொடங்கினாலும் காரணத்துடன் மறுக்கப்படும்.</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>எச்சரி</translation>
    </message>
    <message>
        <source>within</source>
        <translation>இதற்குள்</translation>
    </message>
</context>
<context>
    <name>BundleContentsDialog</name>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>உள்ளடக்கம்</translation>
    </message>
    <message>
        <source>Contents of the support bundle</source>
        <translation>உதவித் தொகுப்பின் உள்ளடக்கம்</translation>
    </message>
    <message>
        <source>File</source>
        <translation>கோப்பு</translation>
    </message>
    <message>
        <source>File in the bundle</source>
        <translation>தொகுப்பில் உள்ள கோப்பு</translation>
    </message>
    <message>
        <source>This is the beginning. Open the file itself to read all of it.</source>
        <translation>இது தொடக்கம் மட்டுமே. முழுவதும் படிக்கக் கோப்பையே திறக்கவும்.</translation>
    </message>
    <message>
        <source>{file}, {size}</source>
        <translation>{file}, {size}</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>Asking {0}</source>
        <translation>{0} இடம் கேட்கிறது</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>அழைப்பு முடிந்தது</translation>
    </message>
    <message>
        <source>Calling {0}</source>
        <translation>{0} ஐ அழைக்கிறது</translation>
    </message>
    <message>
        <source>Checking the call log</source>
        <translation>அழைப்புப் பதிவு பார்க்கப்படுகிறது</translation>
    </message>
    <message>
        <source>Found in the call log</source>
        <translation>அழைப்புப் பதிவில் உள்ளது</translation>
    </message>
    <message>
        <source>No call was placed</source>
        <translation>அழைப்பு செய்யப்படவில்லை</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>பதில் இல்லை</translation>
    </message>
    <message>
        <source>Pick up to be connected to {0}.</source>
        <translation>{0} உடன் இணைய எடுக்கவும்.</translation>
    </message>
    <message>
        <source>Probably calling {0}</source>
        <translation>{0} அநேகமாக அழைக்கப்படுகிறார்</translation>
    </message>
    <message>
        <source>Probably not answered</source>
        <translation>அநேகமாகப் பதில் இல்லை</translation>
    </message>
    <message>
        <source>Probably ringing {0}</source>
        <translation>{0} க்கு அநேகமாக ஒலிக்கிறது</translation>
    </message>
    <message>
        <source>Probably talking</source>
        <translation>அநேகமாகப் பேசுகிறீர்கள்</translation>
    </message>
    <message>
        <source>Ringing {0}</source>
        <translation>{0} ஒலிக்கிறது</translation>
    </message>
    <message>
        <source>Talked about {0} with {1}.</source>
        <translation>{1} உடன் சுமார் {0} பேசினீர்கள்.</translation>
    </message>
    <message>
        <source>Talked {0} with {1}.</source>
        <translation>{1} உடன் {0} பேசினீர்கள்.</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>பேசுகிறீர்கள்</translation>
    </message>
    <message>
        <source>The answer was lost. Checking the call log; Call stays off until {0}.</source>
        <translation>பதில் தொலைந்தது. அழைப்புப் பதிவு பார்க்கப்படுகிறது; {0} வரை அழைக்க முடியாது.</translation>
    </message>
    <message>
        <source>The call ended before {0} was seen talking. Looking in the call log.</source>
        <translation>{0} பேசுவது தெரியும் முன் அழைப்பு முடிந்தது. அழைப்புப் பதிவைப் பார்க்கிறது.</translation>
    </message>
    <message>
        <source>The call log does not show it. Look at your phone before you call again.</source>
        <translation>அழைப்புப் பதிவில் இது இல்லை. மீண்டும் அழைக்கும் முன் உங்கள் தொலைபேசியைப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>The call to {0} is being placed.</source>
        <translation>{0} க்கான அழைப்பு செய்யப்படுகிறது.</translation>
    </message>
    <message>
        <source>We do not know if {0} was called</source>
        <translation>{0} அழைக்கப்பட்டாரா என்று தெரியவில்லை</translation>
    </message>
    <message>
        <source>We do not know what became of this call</source>
        <translation>இந்த அழைப்பு என்ன ஆனது என்று தெரியவில்லை</translation>
    </message>
    <message>
        <source>When {0} picks up, {1} is called.</source>
        <translation>{0} எடுத்ததும் {1} அழைக்கப்படுவார்.</translation>
    </message>
    <message>
        <source>You picked up.</source>
        <translation>நீங்கள் எடுத்தீர்கள்.</translation>
    </message>
    <message>
        <source>its answer was lost</source>
        <translation>அதன் பதில் தொலைந்தது</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>பதில் இல்லை</translation>
    </message>
    <message>
        <source>pick up to go on</source>
        <translation>தொடர எடுக்கவும்</translation>
    </message>
    <message>
        <source>probably</source>
        <translation>அநேகமாக</translation>
    </message>
    <message>
        <source>probably not answered</source>
        <translation>அநேகமாகப் பதில் இல்லை</translation>
    </message>
    <message>
        <source>request {0}</source>
        <translation>கோரிக்கை {0}</translation>
    </message>
    <message>
        <source>starts when you pick up</source>
        <translation>நீங்கள் எடுத்ததும் தொடங்கும்</translation>
    </message>
    <message>
        <source>starts when {0} picks up</source>
        <translation>{0} எடுத்ததும் தொடங்கும்</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation>{0} உடன்</translation>
    </message>
    <message>
        <source>with {0}. {1} stopped telling; its call log tells after the call.</source>
        <translation>{0} உடன். {1} சொல்வதை நிறுத்தியது; அழைப்பின் பின் அதன் அழைப்புப் பதிவு சொல்லும்.</translation>
    </message>
    <message>
        <source>your mobile</source>
        <translation>உங்கள் மொபைல்</translation>
    </message>
    <message>
        <source>your softphone</source>
        <translation>உங்கள் சாஃப்ட்போன்</translation>
    </message>
    <message>
        <source>{0} did not take the call</source>
        <translation>{0} அழைப்பை ஏற்கவில்லை</translation>
    </message>
    <message>
        <source>{0} picked up.</source>
        <translation>{0} எடுத்தார்.</translation>
    </message>
    <message>
        <source>{0} tells after the call</source>
        <translation>{0} அழைப்பின் பின் சொல்லும்</translation>
    </message>
    <message>
        <source>{0} tells what became of the call after it.</source>
        <translation>அழைப்பு என்ன ஆனது என {0} அதன் பின் சொல்லும்.</translation>
    </message>
    <message>
        <source>{0} took the call</source>
        <translation>{0} அழைப்பை ஏற்றது</translation>
    </message>
    <message>
        <source>{0} was asked</source>
        <translation>{0} இடம் கேட்கப்பட்டது</translation>
    </message>
    <message>
        <source>{0} was not called.</source>
        <translation>{0} அழைக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>{0} was not reached.</source>
        <translation>{0} ஐ எட்ட முடியவில்லை.</translation>
    </message>
    <message>
        <source>{0}’s mobile</source>
        <translation>{0} இன் மொபைல்</translation>
    </message>
    <message>
        <source>{0}’s softphone</source>
        <translation>{0} இன் சாஃப்ட்போன்</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Call status</source>
        <translation>அழைப்பு நிலை</translation>
    </message>
    <message>
        <source>Kept with the call, shown after it</source>
        <translation>அழைப்புடன் வைக்கப்படும், பின்னர் தெரியும்</translation>
    </message>
    <message>
        <source>No ring within 20 s? See that your phone is signed in and on. Calldeck never dials a second time by itself.</source>
        <translation>20 நொடியில் ஒலிக்கவில்லையா? உங்கள் தொலைபேசி உள்நுழைந்து ஆனில் உள்ளதா எனப் பார்க்கவும். Calldeck தானாக இரண்டாம் முறை டயல் செய்யாது.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>குறிப்பு</translation>
    </message>
    <message>
        <source>Note for this call</source>
        <translation>இந்த அழைப்பின் குறிப்பு</translation>
    </message>
</context>
<context>
    <name>CallChoices</name>
    <message>
        <source>As {provider} has it set</source>
        <translation>{provider} இல் அமைத்தபடி</translation>
    </message>
    <message>
        <source>Call as</source>
        <translation>இவராக அழை</translation>
    </message>
    <message>
        <source>Ring me on</source>
        <translation>என்னை இதில் அழை</translation>
    </message>
    <message>
        <source>Show number</source>
        <translation>காட்டும் எண்</translation>
    </message>
</context>
<context>
    <name>CallHistoryController</name>
    <message>
        <source>Reading calls</source>
        <translation>அழைப்புகள் படிக்கப்படுகின்றன</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>{file} சேமிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>இப்போது முயல்</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>{file} எழுதப்படுகிறது</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>பக்கம் {page}</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>பக்கம் {page} / {pages}</translation>
    </message>
</context>
<context>
    <name>CallLine</name>
    <message>
        <source>Call back status</source>
        <translation>திரும்ப அழைத்தல் நிலை</translation>
    </message>
    <message>
        <source>Claiming and checking the call log</source>
        <translation>எடுத்துக்கொண்டு, அழைப்புப் பதிவைப் பார்க்கிறது</translation>
    </message>
    <message>
        <source>Nobody is called twice: colleagues may have been quicker.</source>
        <translation>யாரும் இருமுறை அழைக்கப்படுவதில்லை: சக ஊழியர் முந்தியிருக்கலாம்.</translation>
    </message>
</context>
<context>
    <name>CallNoteDialog</name>
    <message>
        <source>Call to {who}</source>
        <translation>{who} க்கான அழைப்பு</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்து</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>குறிப்பை மாற்று</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>குறிப்பு</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>சேமி</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>குறிப்பைச் சேமி</translation>
    </message>
</context>
<context>
    <name>CallSteps</name>
    <message>
        <source>Steps of the call</source>
        <translation>அழைப்பின் படிகள்</translation>
    </message>
</context>
<context>
    <name>CallTags</name>
    <message>
        <source>Add tag</source>
        <translation>டேக் சேர்</translation>
    </message>
    <message>
        <source>Remove tag {tag}</source>
        <translation>{tag} டேக்கை அகற்று</translation>
    </message>
    <message>
        <source>Sent along with the call</source>
        <translation>அழைப்புடன் அனுப்பப்படுபவை</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>டேக்குகள்</translation>
    </message>
    <message>
        <source>There is room for ten. Remove one first.</source>
        <translation>பத்துக்கு மட்டுமே இடம் உண்டு. முதலில் ஒன்றை அகற்றவும்.</translation>
    </message>
    <message>
        <source>Write a name, an equals sign and a value.</source>
        <translation>பெயர், சமக்குறி, மதிப்பு என எழுதவும்.</translation>
    </message>
</context>
<context>
    <name>CallWays</name>
    <message>
        <source>Check now</source>
        <translation>இப்போது பார்</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Handed over to {name}.</source>
        <translation>{name} இடம் ஒப்படைக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>முடிந்தது</translation>
    </message>
    <message>
        <source>Stop call</source>
        <translation>அழைப்பை நிறுத்து</translation>
    </message>
    <message>
        <source>Transfer call</source>
        <translation>அழைப்பை மாற்றிக்கொடு</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>மாற்றிக்கொடு…</translation>
    </message>
    <message>
        <source>{provider} has not named this call. Hang up on your phone.</source>
        <translation>{provider} இந்த அழைப்பைப் பெயரிடவில்லை. உங்கள் தொலைபேசியில் துண்டிக்கவும்.</translation>
    </message>
</context>
<context>
    <name>CallerActions</name>
    <message>
        <source>Call back</source>
        <translation>திரும்ப அழை</translation>
    </message>
    <message>
        <source>Choose a caller.</source>
        <translation>ஒரு அழைப்பாளரைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>எடுத்துக்கொள்</translation>
    </message>
    <message>
        <source>Claims the row, rings {device}, then {who}.</source>
        <translation>வரிசையை எடுத்துக்கொண்டு {device}, பிறகு {who} ஐ அழைக்கும்.</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>முடிந்தது</translation>
    </message>
    <message>
        <source>Mark handled</source>
        <translation>முடிந்ததாகக் குறி</translation>
    </message>
    <message>
        <source>Nobody needs to call any more.</source>
        <translation>இனி யாரும் அழைக்க வேண்டாம்.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>விடு</translation>
    </message>
    <message>
        <source>Release claim</source>
        <translation>எடுத்ததை விடு</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>ஒத்திவை</translation>
    </message>
    <message>
        <source>The caller withheld the number.</source>
        <translation>அழைப்பாளர் எண்ணை மறைத்துள்ளார்.</translation>
    </message>
    <message>
        <source>{name} claimed this caller.</source>
        <translation>{name} இந்த அழைப்பாளரை எடுத்துக்கொண்டார்.</translation>
    </message>
    <message>
        <source>{state}. Nobody needs to call any more.</source>
        <translation>{state}. இனி யாரும் அழைக்க வேண்டாம்.</translation>
    </message>
</context>
<context>
    <name>CallerHead</name>
    <message>
        <source>Close caller</source>
        <translation>அழைப்பாளரை மூடு</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>எண்ணை நகலெடு</translation>
    </message>
</context>
<context>
    <name>CallerPanel</name>
    <message>
        <source>Caller history</source>
        <translation>அழைப்பாளர் வரலாறு</translation>
    </message>
    <message>
        <source>Choose a caller to see what happened and to call back.</source>
        <translation>என்ன நடந்தது எனப் பார்க்கவும் திரும்ப அழைக்கவும் ஒரு அழைப்பாளரைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Claim, snooze or mark them all with the buttons above the list.</source>
        <translation>பட்டியலின் மேலுள்ள பொத்தான்களால் அனைவரையும் எடுக்கலாம், ஒத்திவைக்கலாம், குறிக்கலாம்.</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>யாரும் தேர்வாகவில்லை</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>குறிப்பு</translation>
    </message>
    <message>
        <source>Note what came of it</source>
        <translation>என்ன ஆனது எனக் குறி</translation>
    </message>
    <message>
        <source>What came of the call to {name}?</source>
        <translation>{name} க்கான அழைப்பு என்ன ஆனது?</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>என்ன நடந்தது</translation>
    </message>
</context>
<context>
    <name>CellEntries</name>
    <message>
        <source>Off</source>
        <translation>ஆஃப்</translation>
    </message>
    <message>
        <source>On</source>
        <translation>ஆன்</translation>
    </message>
</context>
<context>
    <name>ChangeFile</name>
    <message>
        <source>Save as</source>
        <translation>இப்படிச் சேமி</translation>
    </message>
</context>
<context>
    <name>ChangeFiles</name>
    <message>
        <source>Choose a list of agents</source>
        <translation>ஏஜென்ட் பட்டியலைத் தேர்ந்தெடு</translation>
    </message>
</context>
<context>
    <name>ChangeFilters</name>
    <message>
        <source>Save error list</source>
        <translation>பிழைப் பட்டியலைச் சேமி</translation>
    </message>
    <message>
        <source>Search rows</source>
        <translation>வரிசைகளைத் தேடு</translation>
    </message>
    <message>
        <source>of {count} rows</source>
        <translation>{count} வரிசைகளில்</translation>
    </message>
</context>
<context>
    <name>ChangeFoot</name>
    <message>
        <source>Apply</source>
        <translation>செயல்படுத்து</translation>
    </message>
    <message>
        <source>Apply changes</source>
        <translation>மாற்றங்களைச் செயல்படுத்து</translation>
    </message>
    <message>
        <source>Apply import</source>
        <translation>இறக்குமதியைச் செயல்படுத்து</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்து</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>மீண்டும் சரிபார்</translation>
    </message>
    <message>
        <source>Check and continue</source>
        <translation>சரிபார்த்துத் தொடர்</translation>
    </message>
    <message>
        <source>Choose a corrected file</source>
        <translation>திருத்திய கோப்பைத் தேர்ந்தெடு</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>கோப்பைத் தேர்ந்தெடு</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>தொடர்</translation>
    </message>
    <message>
        <source>Leave out the rest</source>
        <translation>மீதியை விடு</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>எதுவும் செய்யப்படவில்லை.</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>வேறு கோப்பு</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>இடைநிறுத்து</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>முன்பு போலாக்கு</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>முடிவுகளைச் சேமி</translation>
    </message>
    <message>
        <source>Undo run</source>
        <translation>வேலையைத் திரும்பப் பெறு</translation>
    </message>
    <message>
        <source>Undo this run</source>
        <translation>இந்த வேலையைத் திரும்பப் பெறு</translation>
    </message>
</context>
<context>
    <name>ChangeHead</name>
    <message>
        <source>Agents</source>
        <translation>ஏஜென்ட்கள்</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>செயல்படுத்து</translation>
    </message>
    <message>
        <source>Back to agents</source>
        <translation>ஏஜென்ட்களுக்குத் திரும்பு</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>சரிபார்</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>கோப்பைத் தேர்ந்தெடு</translation>
    </message>
    <message>
        <source>Step {step} of 3</source>
        <translation>படி {step}, மொத்தம் 3</translation>
    </message>
</context>
<context>
    <name>ChangePage</name>
    <message>
        <source>Agents missing from the file stay untouched.</source>
        <translation>கோப்பில் இல்லாத ஏஜென்ட்கள் அப்படியே இருப்பர்.</translation>
    </message>
    <message>
        <source>All rows are the same as the agents, or wrong.</source>
        <translation>எல்லா வரிசைகளும் ஏஜென்ட்களைப் போலவே உள்ளன, அல்லது தவறு.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>செயல்படுத்து</translation>
    </message>
    <message>
        <source>Apply {rows}</source>
        <translation>{rows} செயல்படுத்து</translation>
    </message>
    <message>
        <source>Blank cells leave a field as it is.</source>
        <translation>காலிக் கலங்கள் புலத்தை அப்படியே விடும்.</translation>
    </message>
    <message>
        <source>Change preview</source>
        <translation>மாற்ற முன்னோட்டம்</translation>
    </message>
    <message>
        <source>Each agent is read again just before it is changed. The whole run can be undone.</source>
        <translation>ஒவ்வொரு ஏஜென்டும் மாற்றும் சற்று முன் மீண்டும் படிக்கப்படுவர். முழு வேலையையும் திரும்பப் பெறலாம்.</translation>
    </message>
    <message>
        <source>From Excel, LibreOffice or any CSV</source>
        <translation>Excel, LibreOffice அல்லது எந்த CSV இலிருந்தும்</translation>
    </message>
    <message>
        <source>Held rows were changed by somebody since the check; nothing was sent for them.</source>
        <translation>சரிபார்த்த பின் யாரோ மாற்றியதால் சில வரிசைகள் நிறுத்தப்பட்டன; அவற்றுக்கு எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>Import agents</source>
        <translation>ஏஜென்ட்களை இறக்குமதி செய்</translation>
    </message>
    <message>
        <source>Import preview</source>
        <translation>இறக்குமதி முன்னோட்டம்</translation>
    </message>
    <message>
        <source>Looking what became of the uncertain rows</source>
        <translation>உறுதியில்லா வரிசைகள் என்ன ஆயின எனப் பார்க்கிறது</translation>
    </message>
    <message>
        <source>New agents take up to a minute: {provider} may still act on what was sent. Nothing is sent meanwhile.</source>
        <translation>புதிய ஏஜென்ட்களுக்கு ஒரு நிமிடம் வரை ஆகும்: அனுப்பியதை {provider} இன்னும் செயல்படுத்தலாம். இதற்கிடையில் எதுவும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>Not everything can be taken back</source>
        <translation>எல்லாவற்றையும் திரும்பப் பெற முடியாது</translation>
    </message>
    <message>
        <source>Nothing has been sent to {provider} yet.</source>
        <translation>{provider} க்கு இன்னும் எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>அனுப்ப எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>எதுவும் அனுப்பப்படவில்லை</translation>
    </message>
    <message>
        <source>Skip {errors}, apply {rows}</source>
        <translation>{errors} விட்டு, {rows} செயல்படுத்து</translation>
    </message>
    <message>
        <source>The provider asked us to wait {seconds} s.</source>
        <translation>வழங்குநர் {seconds} நொடி காத்திருக்கச் சொன்னது.</translation>
    </message>
    <message>
        <source>This is a dry run</source>
        <translation>இது ஒத்திகை மட்டும்</translation>
    </message>
    <message>
        <source>This run was cut off: {done} of {total} done</source>
        <translation>இந்த வேலை இடையில் நின்றது: {total} இல் {done} முடிந்தன</translation>
    </message>
    <message>
        <source>Uncertain rows are looked up before anything is sent again.</source>
        <translation>மீண்டும் எதையும் அனுப்பும் முன் உறுதியில்லா வரிசைகள் பார்க்கப்படும்.</translation>
    </message>
    <message>
        <source>{count} agents</source>
        <translation>{count} ஏஜென்ட்கள்</translation>
    </message>
    <message>
        <source>{done} of {total} done, {uncertain} uncertain</source>
        <translation>{total} இல் {done} முடிந்தன, {uncertain} உறுதியில்லை</translation>
    </message>
    <message>
        <source>{uncertain} uncertain. Nothing is sent before {provider} was asked what became of it.</source>
        <translation>{uncertain} உறுதியில்லை. {provider} இடம் கேட்காமல் எதுவும் அனுப்பப்படாது.</translation>
    </message>
</context>
<context>
    <name>ChangeStates</name>
    <message>
        <source>Another list above may have rows.</source>
        <translation>மேலுள்ள வேறு பட்டியலில் வரிசைகள் இருக்கலாம்.</translation>
    </message>
    <message>
        <source>Bring a list from a file</source>
        <translation>கோப்பிலிருந்து பட்டியலைக் கொண்டுவா</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>கோப்பைத் தேர்ந்தெடு</translation>
    </message>
    <message>
        <source>Columns are found by their headings, in any order. Nothing is sent before you have seen what would change. You can also drop the file here.</source>
        <translation>நெடுவரிசைகள் தலைப்புகளால் கண்டறியப்படும், எந்த வரிசையிலும். மாற்றங்களைப் பார்க்கும் முன் எதுவும் அனுப்பப்படாது. கோப்பை இங்கே விடவும் செய்யலாம்.</translation>
    </message>
    <message>
        <source>No row to show here</source>
        <translation>இங்கே காட்ட வரிசை இல்லை</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>டெம்ப்ளேட்டைச் சேமி</translation>
    </message>
</context>
<context>
    <name>ColumnDialog</name>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>நெடுவரிசைகள்</translation>
    </message>
    <message>
        <source>Columns to show</source>
        <translation>காட்டும் நெடுவரிசைகள்</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>கீழே நகர்த்து</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>மேலே நகர்த்து</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>மீட்டமை</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>நெடுவரிசைகளை மீட்டமை</translation>
    </message>
    <message>
        <source>The first one stands at the left. Dragging a heading moves a column, too.</source>
        <translation>முதலாவது இடப்பக்கம் இருக்கும். தலைப்பை இழுத்தும் நகர்த்தலாம்.</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>நெடுவரிசைகள்</translation>
    </message>
    <message>
        <source>Order of columns…</source>
        <translation>நெடுவரிசை ஒழுங்கு…</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>நெடுவரிசைகளை மீட்டமை</translation>
    </message>
    <message>
        <source>{column} (no room now)</source>
        <translation>{column} (இப்போது இடமில்லை)</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Connection</source>
        <translation>இணைப்பு</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>இணைக்கவில்லை</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Add contact</source>
        <translation>தொடர்பு சேர்</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்து</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>நிறுவனம்</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>அழைக்க வேண்டாம்</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>மின்னஞ்சல்</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>தொடர்பை மாற்று</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>குறிப்பு</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>எண்</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>சேமி</translation>
    </message>
</context>
<context>
    <name>ContactImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>ரத்து</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>இறக்குமதி</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>தொடர்புகளை இறக்குமதி செய்</translation>
    </message>
    <message>
        <source>Import summary</source>
        <translation>இறக்குமதிச் சுருக்கம்</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>படிக்க முடியாதவை</translation>
    </message>
    <message>
        <source>Nothing is written yet. What is blank in the file erases nothing.</source>
        <translation>இன்னும் எதுவும் எழுதப்படவில்லை. கோப்பில் காலியாக இருப்பவை எதையும் அழிக்காது.</translation>
    </message>
    <message>
        <source>There is nothing to take in.</source>
        <translation>சேர்க்க எதுவும் இல்லை.</translation>
    </message>
</context>
<context>
    <name>ContactNotices</name>
    <message>
        <source>Add or edit contact</source>
        <translation>தொடர்பைச் சேர் அல்லது மாற்று</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Add</source>
        <translation>சேர்</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>ஒரு தொடர்பைச் சேர்</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>தொடர்பு சேர்</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>அழை</translation>
    </message>
    <message>
        <source>Call contact</source>
        <translation>தொடர்பை அழை</translation>
    </message>
    <message>
        <source>Choose a contact first</source>
        <translation>முதலில் தொடர்பைத் தேர்ந்தெடுக்கவும்</translation>
    </message>
    <message>
        <source>Choose contacts</source>
        <translation>தொடர்புகளைத் தேர்ந்தெடு</translation>
    </message>
    <message>
        <source>Choose one contact first</source>
        <translation>முதலில் ஒரு தொடர்பைத் தேர்ந்தெடுக்கவும்</translation>
    </message>
    <message>
        <source>Choose the contacts to send first</source>
        <translation>அனுப்ப வேண்டிய தொடர்புகளை முதலில் தேர்ந்தெடுக்கவும்</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>தேடலை நீக்கு</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>தொடர்புகள்</translation>
    </message>
    <message>
        <source>Contacts of the provider</source>
        <translation>வழங்குநரின் தொடர்புகள்</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation>{0} நகலெடு</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>நீக்கு</translation>
    </message>
    <message>
        <source>Delete contact</source>
        <translation>தொடர்பை நீக்கு</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>மாற்று</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>தொடர்பை மாற்று</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ஏற்றுமதி</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>தொடர்புகளை ஏற்றுமதி செய்</translation>
    </message>
    <message>
        <source>Get contacts from {provider}</source>
        <translation>{provider} இலிருந்து தொடர்புகளைப் பெறு</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>இறக்குமதி</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>கோப்பை இறக்குமதி செய்</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>தொடர்புகளை இறக்குமதி செய்</translation>
    </message>
    <message>
        <source>Names of contacts stand wherever their numbers do. Files from Excel and address books can be dropped here.</source>
        <translation>தொடர்புகளின் எண்கள் இருக்கும் இடமெல்லாம் அவர்களின் பெயர்கள் தெரியும். Excel, முகவரிப் புத்தகக் கோப்புகளை இங்கே விடலாம்.</translation>
    </message>
    <message>
        <source>No contact matches “{0}”</source>
        <translation>“{0}” உடன் எந்தத் தொடர்பும் பொருந்தவில்லை</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>இன்னும் தொடர்புகள் இல்லை</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>வழங்குநர்</translation>
    </message>
    <message>
        <source>Put into the number field</source>
        <translation>எண் புலத்தில் இடு</translation>
    </message>
    <message>
        <source>Reading contacts</source>
        <translation>தொடர்புகள் படிக்கப்படுகின்றன</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>தொடர்புகளைத் தேடு</translation>
    </message>
    <message>
        <source>Send selected contacts to {provider}</source>
        <translation>தேர்ந்த தொடர்புகளை {provider} க்கு அனுப்பு</translation>
    </message>
    <message>
        <source>There are no contacts yet</source>
        <translation>இன்னும் தொடர்புகள் எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>மீண்டும் முயல்</translation>
    </message>
</context>
<context>
    <name>CopiedOffer</name>
    <message>
        <source>Call</source>
        <translation>அழை</translation>
    </message>
    <message>
        <source>Put into the dialer</source>
        <translation>டயலரில் இடு</translation>
    </message>
    <message>
        <source>{number} was copied</source>
        <translation>{number} நகலெடுக்கப்பட்டது</translation>
    </message>
</context>
<context>
    <name>CoveragePanel</name>
    <message>
        <source>Agents on shift</source>
        <translation>பணியில் உள்ள ஏஜென்ட்கள்</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>அட்டவணையாக</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>கவரேஜ்</translation>
    </message>
    <message>
        <source>Thin below</source>
        <translation>இதற்குக் கீழ் குறைவு</translation>
    </message>
</context>
<context>
    <name>CoverageStrip</name>
    <message>
        <source>Agents on shift by hour</source>
        <translation>மணி வாரியாகப் பணியில் உள்ள ஏஜென்ட்கள்</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A fault ended it at once. What you did last may not have been done: look before you repeat it. If it happens again, copy the details for support.</source>
        <translation>ஒரு கோளாறு அதை உடனே நிறுத்தியது. நீங்கள் கடைசியாகச் செய்தது நடக்காமல் இருக்கலாம்: மீண்டும் செய்யும் முன் பார்க்கவும். மறுபடி நடந்தால் உதவிக்கு விவரங்களை நகலெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Calldeck ended unexpectedly last time</source>
        <translation>Calldeck கடந்த முறை எதிர்பாராமல் நின்றது</translation>
    </message>
    <message>
        <source>Calldeck goes on. What you did last may not have been done: look before you repeat it. If it happens again, copy the details for support.</source>
        <translation>Calldeck தொடரும். நீங்கள் கடைசியாகச் செய்தது நடக்காமல் இருக்கலாம்: மீண்டும் செய்யும் முன் பார்க்கவும். மறுபடி நடந்தால் உதவிக்கு விவரங்களை நகலெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>விவரங்களை நகலெடு</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>விவரங்கள்</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>பரிசோதனை</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>தொடர்</translation>
    </message>
    <message>
        <source>Nothing of this leaves this computer by itself.</source>
        <translation>இதில் எதுவும் தானாக இந்தக் கணினியை விட்டு வெளியே போகாது.</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>பதிவுக் கோப்புறையைத் திற</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>எதிர்பாராத ஒன்று தவறியது</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation>எதிர்பாராத பிழை</translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>Calldeck ended unexpectedly last time</source>
        <translation>Calldeck கடந்த முறை எதிர்பாராமல் நின்றது</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>விவரங்கள்</translation>
    </message>
    <message>
        <source>What you did last may not have been done: look before you repeat it.</source>
        <translation>நீங்கள் கடைசியாகச் செய்தது நடக்காமல் இருக்கலாம்: மீண்டும் செய்யும் முன் பார்க்கவும்.</translation>
    </message>
</context>
<context>
    <name>CrmEntries</name>
    <message>
        <source>Open in CRM</source>
        <translation>CRM இல் திற</translation>
    </message>
</context>
<context>
    <name>CrmPage</name>
    <message>
        <source>No CRM page was opened. Choose a call or a caller first.</source>
        <translation>CRM பக்கம் திறக்கப்படவில்லை. முதலில் அழைப்பையோ அழைப்பாளரையோ தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>No CRM page was opened. Set its address in the settings, under Desk.</source>
        <translation>CRM பக்கம் திறக்கப்படவில்லை. அமைப்புகளில் மேசை என்பதன் கீழ் அதன் முகவரியை அமைக்கவும்.</translation>
    </message>
    <message>
        <source>No CRM page was opened: this computer has no browser for it.</source>
        <translation>CRM பக்கம் திறக்கப்படவில்லை: இந்தக் கணினியில் அதற்கு உலாவி இல்லை.</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Cancel</source>
        <translation>ரத்து</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>நீக்கு</translation>
    </message>
    <message>
        <source>Delete agent</source>
        <translation>ஏஜென்டை நீக்கு</translation>
    </message>
    <message>
        <source>Delete {count} agents?</source>
        <translation>{count} ஏஜென்ட்களை நீக்கவா?</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>{name} ஐ நீக்கவா?</translation>
    </message>
    <message>
        <source>Type the number to confirm</source>
        <translation>உறுதி செய்ய எண்ணைத் தட்டச்சு செய்க</translation>
    </message>
    <message>
        <source>Type {count} to confirm</source>
        <translation>உறுதி செய்ய {count} எனத் தட்டச்சு செய்க</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names}, மேலும் {count}</translation>
    </message>
    <message>
        <source>{name} can no longer take calls here. Past calls stay. Undo adds {name} again, without groups and under a new ID.</source>
        <translation>{name} இனி இங்கே அழைப்புகளை ஏற்க முடியாது. பழைய அழைப்புகள் இருக்கும். திரும்பப் பெற்றால் {name} குழுக்கள் இன்றி, புதிய ID உடன் மீண்டும் சேர்வார்.</translation>
    </message>
    <message>
        <source>{name} loses extension {extension} and can no longer sign in. Past calls stay. Undo adds {name} again.</source>
        <translation>{name} எக்ஸ்டென்ஷன் {extension} ஐ இழப்பார், உள்நுழைய முடியாது. பழைய அழைப்புகள் இருக்கும். திரும்பப் பெற்றால் {name} மீண்டும் சேர்வார்.</translation>
    </message>
    <message>
        <source>{who} can no longer sign in or take calls here. Their past calls stay. Undo adds them again.</source>
        <translation>{who} இனி இங்கே உள்நுழையவோ அழைப்புகளை ஏற்கவோ முடியாது. அவர்களின் பழைய அழைப்புகள் இருக்கும். திரும்பப் பெற்றால் மீண்டும் சேர்வர்.</translation>
    </message>
</context>
<context>
    <name>DeskHabits</name>
    <message>
        <source>Calldeck goes on in the tray</source>
        <translation>Calldeck ட்ரேயில் தொடர்கிறது</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>மேசை</translation>
    </message>
    <message>
        <source>Missed callers are still told. Quit from the menu of its icon.</source>
        <translation>தவறிய அழைப்பாளர்கள் பற்றி இன்னும் சொல்லப்படும். வெளியேற அதன் ஐகானின் மெனுவைப் பயன்படுத்தவும்.</translation>
    </message>
    <message>
        <source>Nobody has touched this computer for {n} minutes. Your status was not changed.</source>
        <translation>{n} நிமிடங்களாக இந்தக் கணினியை யாரும் தொடவில்லை. உங்கள் நிலை மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>You seem to be away — set a break?</source>
        <translation>நீங்கள் விலகியிருப்பது போல் தெரிகிறது — இடைவேளை அமைக்கவா?</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source> min</source>
        <translation> நிமி.</translation>
    </message>
    <message>
        <source>Asking the system…</source>
        <translation>கணினியிடம் கேட்கிறது…</translation>
    </message>
    <message>
        <source>CRM page</source>
        <translation>CRM பக்கம்</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation>சாளரத்தை மூடினால் ட்ரேயில் தொடர்</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>வேண்டாம்</translation>
    </message>
    <message>
        <source>Not kept.</source>
        <translation>வைக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Open it when a call begins</source>
        <translation>அழைப்பு தொடங்கும்போது திற</translation>
    </message>
    <message>
        <source>Opens: {address}</source>
        <translation>திறப்பது: {address}</translation>
    </message>
    <message>
        <source>Start with the system</source>
        <translation>கணினியுடன் தொடங்கு</translation>
    </message>
    <message>
        <source>Suggest a break after</source>
        <translation>இடைவேளையைப் பரிந்துரைப்பது இதன் பின்</translation>
    </message>
    <message>
        <source>The system does not start Calldeck when you log in.</source>
        <translation>நீங்கள் உள்நுழையும்போது கணினி Calldeck ஐத் தொடங்காது.</translation>
    </message>
    <message>
        <source>The system refused: {fault}. Nothing was changed.</source>
        <translation>கணினி மறுத்தது: {fault}. எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>The system starts Calldeck hidden when you log in.</source>
        <translation>நீங்கள் உள்நுழையும்போது கணினி Calldeck ஐ மறைவாகத் தொடங்கும்.</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window quits Calldeck.</source>
        <translation>இந்த டெஸ்க்டாப்பில் ட்ரே இல்லை: சாளரத்தை மூடினால் Calldeck வெளியேறும்.</translation>
    </message>
    <message>
        <source>When nobody touches Calldeck: this desktop does not tell what happens in other programs. Your status is never changed for you.</source>
        <translation>Calldeck ஐ யாரும் தொடாதபோது: பிற நிரல்களில் நடப்பதை இந்த டெஸ்க்டாப் சொல்லாது. உங்கள் நிலை ஒருபோதும் தானாக மாற்றப்படாது.</translation>
    </message>
    <message>
        <source>When nobody touches this computer. Your status is never changed for you.</source>
        <translation>இந்தக் கணினியை யாரும் தொடாதபோது. உங்கள் நிலை ஒருபோதும் தானாக மாற்றப்படாது.</translation>
    </message>
    <message>
        <source>Write {e164}, {digits} or {name} where number and name of a caller go.</source>
        <translation>அழைப்பாளரின் எண்ணும் பெயரும் வரும் இடத்தில் {e164}, {digits} அல்லது {name} என எழுதவும்.</translation>
    </message>
</context>
<context>
    <name>DesktopNotices</name>
    <message>
        <source>A withheld number</source>
        <translation>மறைக்கப்பட்ட எண்</translation>
    </message>
    <message>
        <source>Newest: {name}</source>
        <translation>புதியவர்: {name}</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>ஒருமுறை</translation>
    </message>
    <message>
        <source>Show caller</source>
        <translation>அழைப்பாளரைக் காட்டு</translation>
    </message>
    <message>
        <source>Show callers</source>
        <translation>அழைப்பாளர்களைக் காட்டு</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>ஒரு மணி நேரம்</translation>
    </message>
    <message>
        <source>{name} has been waiting for {span}</source>
        <translation>{name} {span} காத்திருக்கிறார்</translation>
    </message>
    <message>
        <source>{name} missed</source>
        <translation>{name} தவறியது</translation>
    </message>
    <message>
        <source>{name}: call again now</source>
        <translation>{name}: இப்போது மீண்டும் அழைக்கவும்</translation>
    </message>
    <message>
        <source>{n} callers are waiting</source>
        <translation>{n} அழைப்பாளர்கள் காத்திருக்கிறார்கள்</translation>
    </message>
    <message>
        <source>{n} callers have been waiting for {span}</source>
        <translation>{n} அழைப்பாளர்கள் {span} காத்திருக்கிறார்கள்</translation>
    </message>
    <message>
        <source>{n} callers to call again now</source>
        <translation>{n} அழைப்பாளர்களை இப்போது மீண்டும் அழைக்கவும்</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Checking, {done} of {total}</source>
        <translation>சோதிக்கிறது, {done} / {total}</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>சோதனைகள்</translation>
    </message>
    <message>
        <source>Choose a row to read all of it, and what to do about it.</source>
        <translation>முழுவதையும், என்ன செய்வது என்பதையும் படிக்க ஒரு வரிசையைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>அறிக்கையை நகலெடு</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>பரிசோதனை</translation>
    </message>
    <message>
        <source>Everything is well</source>
        <translation>அனைத்தும் சரி</translation>
    </message>
    <message>
        <source>Not everything was checked</source>
        <translation>அனைத்தும் சோதிக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Nothing is changed, and nothing about you leaves this computer.</source>
        <translation>எதுவும் மாற்றப்படாது, உங்களைப் பற்றிய எதுவும் இந்தக் கணினியை விட்டு வெளியே போகாது.</translation>
    </message>
    <message>
        <source>Once everything is checked</source>
        <translation>அனைத்தும் சோதித்த பின்</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>பதிவுக் கோப்புறையைத் திற</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>மீண்டும் சோதி</translation>
    </message>
    <message>
        <source>Save support bundle…</source>
        <translation>உதவித் தொகுப்பைச் சேமி…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>நிறுத்து</translation>
    </message>
    <message>
        <source>The report was copied</source>
        <translation>அறிக்கை நகலெடுக்கப்பட்டது</translation>
    </message>
</context>
<context>
    <name>DialPanel</name>
    <message>
        <source>Call</source>
        <translation>அழை</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Mini dialer</source>
        <translation>மினி டயலர்</translation>
    </message>
    <message>
        <source>Nobody called “{name}” is known here.</source>
        <translation>“{name}” என்ற பெயரில் யாரும் இங்கே தெரியாது.</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>எல்லா விசைகள்</translation>
    </message>
    <message>
        <source>call</source>
        <translation>அழை</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>நீக்கு</translation>
    </message>
    <message>
        <source>{device} rings first, then the customer.</source>
        <translation>{device} முதலில் ஒலிக்கும், பிறகு வாடிக்கையாளர்.</translation>
    </message>
</context>
<context>
    <name>DialerTab</name>
    <message>
        <source>Contacts</source>
        <translation>தொடர்புகள்</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>டயல்</translation>
    </message>
    <message>
        <source>History</source>
        <translation>வரலாறு</translation>
    </message>
</context>
<context>
    <name>EarlierLine</name>
    <message>
        <source>Show them</source>
        <translation>காட்டு</translation>
    </message>
</context>
<context>
    <name>EditableTable</name>
    <message>
        <source>{entry}, being saved</source>
        <translation>{entry}, சேமிக்கப்படுகிறது</translation>
    </message>
</context>
<context>
    <name>ExportCallersDialog</name>
    <message>
        <source>Callers</source>
        <translation>அழைப்பாளர்கள்</translation>
    </message>
    <message>
        <source>Callers to export</source>
        <translation>ஏற்றுமதி அழைப்பாளர்கள்</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்து</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ஏற்றுமதி</translation>
    </message>
    <message>
        <source>Export missed calls</source>
        <translation>தவறிய அழைப்புகளை ஏற்றுமதி செய்</translation>
    </message>
    <message>
        <source>Include figures</source>
        <translation>புள்ளிவிவரங்களைச் சேர்</translation>
    </message>
    <message>
        <source>Numbers and times are written as text. The figures are further sheets of a workbook; beside a CSV they are a file of their own.</source>
        <translation>எண்களும் நேரங்களும் உரையாக எழுதப்படும். புள்ளிவிவரங்கள் பணிப்புத்தகத்தின் கூடுதல் தாள்கள்; CSV உடன் அவை தனிக் கோப்பு.</translation>
    </message>
    <message>
        <source>Selected: {callers}</source>
        <translation>தேர்ந்தவை: {callers}</translation>
    </message>
    <message>
        <source>Shown: {callers}</source>
        <translation>காண்பவை: {callers}</translation>
    </message>
</context>
<context>
    <name>ExportCallsDialog</name>
    <message>
        <source>Calls</source>
        <translation>அழைப்புகள்</translation>
    </message>
    <message>
        <source>Calls to export</source>
        <translation>ஏற்றுமதி செய்ய அழைப்புகள்</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்து</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ஏற்றுமதி</translation>
    </message>
    <message>
        <source>Export recent calls</source>
        <translation>சமீபத்திய அழைப்புகளை ஏற்றுமதி செய்</translation>
    </message>
    <message>
        <source>Numbers and times are written as text. Recordings do not go along.</source>
        <translation>எண்களும் நேரங்களும் உரையாக எழுதப்படும். ரெக்கார்டிங்குகள் உடன் வராது.</translation>
    </message>
    <message>
        <source>Selected: {calls}</source>
        <translation>தேர்ந்தவை: {calls}</translation>
    </message>
    <message>
        <source>Shown: {calls}</source>
        <translation>காண்பவை: {calls}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Agents</source>
        <translation>ஏஜென்ட்கள்</translation>
    </message>
    <message>
        <source>Agents to export</source>
        <translation>ஏற்றுமதி ஏஜென்ட்கள்</translation>
    </message>
    <message>
        <source>All: {agents}</source>
        <translation>அனைத்தும்: {agents}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்து</translation>
    </message>
    <message>
        <source>Delete it when you no longer need it.</source>
        <translation>தேவையில்லாதபோது இதை நீக்கவும்.</translation>
    </message>
    <message>
        <source>Everybody who opens the file can sign in as these agents</source>
        <translation>கோப்பைத் திறக்கும் எவரும் இந்த ஏஜென்ட்களாக உள்நுழையலாம்</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ஏற்றுமதி</translation>
    </message>
    <message>
        <source>Export agents</source>
        <translation>ஏஜென்ட்களை ஏற்றுமதி செய்</translation>
    </message>
    <message>
        <source>Include passwords</source>
        <translation>கடவுச்சொற்களைச் சேர்</translation>
    </message>
    <message>
        <source>Selected: {agents}</source>
        <translation>தேர்ந்தவை: {agents}</translation>
    </message>
    <message>
        <source>Shown: {agents}</source>
        <translation>காண்பவை: {agents}</translation>
    </message>
    <message>
        <source>The file can be changed in Excel or LibreOffice and imported again; without changes there is then nothing to do.</source>
        <translation>கோப்பை Excel அல்லது LibreOffice இல் மாற்றி மீண்டும் இறக்குமதி செய்யலாம்; மாற்றமின்றி செய்ய எதுவும் இருக்காது.</translation>
    </message>
</context>
<context>
    <name>FigureLegend</name>
    <message>
        <source>Mean of the same weekday in the last {weeks} weeks</source>
        <translation>கடந்த {weeks} வாரங்களின் அதே கிழமையின் சராசரி</translation>
    </message>
    <message>
        <source>now</source>
        <translation>இப்போது</translation>
    </message>
    <message>
        <source>usual, last {weeks} weeks</source>
        <translation>வழக்கம், கடந்த {weeks} வாரங்கள்</translation>
    </message>
</context>
<context>
    <name>FigureLists</name>
    <message>
        <source>By agent</source>
        <translation>ஏஜென்ட் வாரியாக</translation>
    </message>
    <message>
        <source>By hotline</source>
        <translation>ஹாட்லைன் வாரியாக</translation>
    </message>
    <message>
        <source>Missed by hour</source>
        <translation>மணி வாரியாகத் தவறியவை</translation>
    </message>
    <message>
        <source>Missed by weekday</source>
        <translation>கிழமை வாரியாகத் தவறியவை</translation>
    </message>
</context>
<context>
    <name>FiguresPane</name>
    <message>
        <source>As a table</source>
        <translation>அட்டவணையாக</translation>
    </message>
    <message>
        <source>By hour, today</source>
        <translation>மணி வாரியாக, இன்று</translation>
    </message>
    <message>
        <source>By weekday, this week</source>
        <translation>கிழமை வாரியாக, இந்த வாரம்</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>புள்ளிவிவரங்கள்</translation>
    </message>
    <message>
        <source>Figures as plots</source>
        <translation>புள்ளிவிவரங்கள் வரைபடமாக</translation>
    </message>
    <message>
        <source>Figures as tables</source>
        <translation>புள்ளிவிவரங்கள் அட்டவணையாக</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>மறைத்தது</translation>
    </message>
    <message>
        <source>Missed by hour</source>
        <translation>மணி வாரியாகத் தவறியவை</translation>
    </message>
    <message>
        <source>Missed by weekday</source>
        <translation>கிழமை வாரியாகத் தவறியவை</translation>
    </message>
    <message>
        <source>Missed today</source>
        <translation>இன்று தவறியவை</translation>
    </message>
    <message>
        <source>Not enough calls yet</source>
        <translation>இன்னும் போதிய அழைப்புகள் இல்லை</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>அச்சிடு</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>காட்டியது</translation>
    </message>
    <message>
        <source>Time to call back</source>
        <translation>திரும்ப அழைக்கும் நேரம்</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>அழைப்புகள்</translation>
    </message>
    <message>
        <source>calls, usual {count} on {weekday}s</source>
        <translation>அழைப்புகள், {weekday} இல் வழக்கம் {count}</translation>
    </message>
    <message>
        <source>fewer than {count} called back</source>
        <translation>{count} க்கும் குறைவாகத் திரும்ப அழைக்கப்பட்டனர்</translation>
    </message>
    <message>
        <source>median</source>
        <translation>இடைநிலை</translation>
    </message>
    <message>
        <source>median, usual {span}</source>
        <translation>இடைநிலை, வழக்கம் {span}</translation>
    </message>
</context>
<context>
    <name>FilterBox</name>
    <message>
        <source>any</source>
        <translation>எதுவும்</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>Cannot be changed.</source>
        <translation>மாற்ற முடியாது.</translation>
    </message>
    <message>
        <source>Without + it is a number in {country}.</source>
        <translation>+ இல்லாமல் இது {country} எண்.</translation>
    </message>
    <message>
        <source>will be sent as {number}</source>
        <translation>{number} ஆக அனுப்பப்படும்</translation>
    </message>
</context>
<context>
    <name>FreeExtension</name>
    <message>
        <source>All from 101 to 999 are in use.</source>
        <translation>101 முதல் 999 வரை எல்லாம் பயன்பாட்டில் உள்ளன.</translation>
    </message>
    <message>
        <source>Extension {extension}</source>
        <translation>எக்ஸ்டென்ஷன் {extension}</translation>
    </message>
    <message>
        <source>Fill in {extension}</source>
        <translation>{extension} நிரப்பு</translation>
    </message>
    <message>
        <source>Next free</source>
        <translation>அடுத்த காலி</translation>
    </message>
</context>
<context>
    <name>GapStrip</name>
    <message>
        <source>Read again</source>
        <translation>மீண்டும் படி</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Also versions that are still tested</source>
        <translation>இன்னும் சோதனையில் உள்ள பதிப்புகளும்</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>தோற்றம்</translation>
    </message>
    <message>
        <source>Calldeck looks once a day. Nothing is installed unless you say so.</source>
        <translation>Calldeck நாளுக்கு ஒருமுறை பார்க்கும். நீங்கள் சொல்லாமல் எதுவும் நிறுவப்படாது.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>இருள்</translation>
    </message>
    <message>
        <source>Default country</source>
        <translation>இயல்பு நாடு</translation>
    </message>
    <message>
        <source>Do not look for updates</source>
        <translation>புதுப்பிப்புகளைத் தேட வேண்டாம்</translation>
    </message>
    <message>
        <source>For numbers that are typed without a country code.</source>
        <translation>நாட்டுக் குறியீடு இல்லாத எண்களுக்கு.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>வெளிச்சம்</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>கணினியைப் போல</translation>
    </message>
    <message>
        <source>Released versions</source>
        <translation>வெளியான பதிப்புகள்</translation>
    </message>
    <message>
        <source>Takes effect when Calldeck is started again.</source>
        <translation>Calldeck மீண்டும் தொடங்கும்போது செயலுக்கு வரும்.</translation>
    </message>
    <message>
        <source>The provider’s own</source>
        <translation>வழங்குநரின் சொந்தம்</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>புதுப்பிப்புகள்</translation>
    </message>
</context>
<context>
    <name>GroupPicker</name>
    <message>
        <source>Add</source>
        <translation>சேர்</translation>
    </message>
    <message>
        <source>Add agents</source>
        <translation>ஏஜென்ட்களைச் சேர்</translation>
    </message>
    <message>
        <source>Add to {group}</source>
        <translation>{group} இல் சேர்</translation>
    </message>
    <message>
        <source>Add {count} agents</source>
        <translation>{count} ஏஜென்ட்களைச் சேர்</translation>
    </message>
    <message>
        <source>Agents outside the group</source>
        <translation>குழுவுக்கு வெளியே உள்ளோர்</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்து</translation>
    </message>
    <message>
        <source>Every agent is in this group</source>
        <translation>எல்லா ஏஜென்ட்களும் இந்தக் குழுவில் உள்ளனர்</translation>
    </message>
    <message>
        <source>No agent outside the group matches “{text}”</source>
        <translation>குழுவுக்கு வெளியே “{text}” உடன் யாரும் பொருந்தவில்லை</translation>
    </message>
    <message>
        <source>Search agents</source>
        <translation>ஏஜென்ட்களைத் தேடு</translation>
    </message>
    <message>
        <source>Select agents first.</source>
        <translation>முதலில் ஏஜென்ட்களைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
</context>
<context>
    <name>GroupsDialog</name>
    <message>
        <source> The same for {agents}.</source>
        <translation> {agents} க்கும் இதுவே.</translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation>குழுவில் சேர்</translation>
    </message>
    <message>
        <source>Choose a group</source>
        <translation>குழுவைத் தேர்ந்தெடு</translation>
    </message>
    <message>
        <source>Choose a group first.</source>
        <translation>முதலில் ஒரு குழுவைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Group members</source>
        <translation>குழு உறுப்பினர்கள்</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>குழுக்கள்</translation>
    </message>
    <message>
        <source>Make them in {provider}&apos;s console; they then show here.</source>
        <translation>{provider} கன்சோலில் உருவாக்கவும்; பிறகு இங்கே தெரியும்.</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>இன்னும் குழுக்கள் இல்லை</translation>
    </message>
    <message>
        <source>Nobody is in this group</source>
        <translation>இந்தக் குழுவில் யாரும் இல்லை</translation>
    </message>
    <message>
        <source>Refresh groups</source>
        <translation>குழுக்களைப் புதுப்பி</translation>
    </message>
    <message>
        <source>Remove from group</source>
        <translation>குழுவிலிருந்து நீக்கு</translation>
    </message>
    <message>
        <source>Select members first.</source>
        <translation>முதலில் உறுப்பினர்களைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>There may be more groups or members than are shown.</source>
        <translation>காண்பதை விட அதிகக் குழுக்கள் அல்லது உறுப்பினர்கள் இருக்கலாம்.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>திரும்பப் பெறு</translation>
    </message>
    <message>
        <source>{done}. Undo is offered.</source>
        <translation>{done}. திரும்பப் பெறலாம்.</translation>
    </message>
    <message>
        <source>{entries} could not be read</source>
        <translation>{entries} படிக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>{who} added to {group}</source>
        <translation>{who} {group} இல் சேர்க்கப்பட்டனர்</translation>
    </message>
    <message>
        <source>{who} left {group}</source>
        <translation>{who} {group} ஐ விட்டனர்</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>திரும்பு</translation>
    </message>
    <message>
        <source>Back from break</source>
        <translation>இடைவேளையிலிருந்து திரும்பு</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>இருப்பு நிலை</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>Another run is under way. Wait for its end, or cancel it.</source>
        <translation>வேறு வேலை நடக்கிறது. அது முடியும்வரை காத்திருக்கவும், அல்லது ரத்து செய்யவும்.</translation>
    </message>
    <message>
        <source>Choose a run first.</source>
        <translation>முதலில் ஒரு வேலையைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Its rows are not read yet.</source>
        <translation>இதன் வரிசைகள் இன்னும் படிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Nothing of this run was done.</source>
        <translation>இந்த வேலையில் எதுவும் செய்யப்படவில்லை.</translation>
    </message>
    <message>
        <source>Nothing was done in the selected rows.</source>
        <translation>தேர்ந்த வரிசைகளில் எதுவும் செய்யப்படவில்லை.</translation>
    </message>
    <message>
        <source>Select rows of the run first.</source>
        <translation>முதலில் வேலையின் வரிசைகளைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>The selected rows were taken back {when}.</source>
        <translation>தேர்ந்த வரிசைகள் {when} திரும்பப் பெறப்பட்டன.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>திரும்பப் பெற எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>This run is not finished.</source>
        <translation>இந்த வேலை முடியவில்லை.</translation>
    </message>
    <message>
        <source>This run was cut off. Look at it: it can be reverted there.</source>
        <translation>இந்த வேலை இடையில் நின்றது. அதைப் பார்க்கவும்: அங்கே முன்பு போலாக்கலாம்.</translation>
    </message>
    <message>
        <source>This run was taken back {when}.</source>
        <translation>இந்த வேலை {when} திரும்பப் பெறப்பட்டது.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Agents</source>
        <translation>ஏஜென்ட்கள்</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>தணிக்கைப் பதிவு</translation>
    </message>
    <message>
        <source>Back to agents</source>
        <translation>ஏஜென்ட்களுக்குத் திரும்பு</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ஏற்றுமதி</translation>
    </message>
    <message>
        <source>Export audit log</source>
        <translation>தணிக்கைப் பதிவை ஏற்றுமதி செய்</translation>
    </message>
    <message>
        <source>History</source>
        <translation>வரலாறு</translation>
    </message>
    <message>
        <source>History pages</source>
        <translation>வரலாற்றுப் பக்கங்கள்</translation>
    </message>
    <message>
        <source>Refresh history</source>
        <translation>வரலாற்றைப் புதுப்பி</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>வேலைகள்</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>No key</source>
        <translation>விசை இல்லை</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>விசைகளை அழுத்தவும்…</translation>
    </message>
    <message>
        <source>Press the new keys, or Escape to keep the old ones.</source>
        <translation>புதிய விசைகளை அழுத்தவும், பழையவை இருக்க Escape ஐ அழுத்தவும்.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keypad</source>
        <translation>விசைத்தளம்</translation>
    </message>
</context>
<context>
    <name>LimitBox</name>
    <message>
        <source>Thin below</source>
        <translation>இதற்குக் கீழ் குறைவு</translation>
    </message>
</context>
<context>
    <name>LinksPage</name>
    <message>
        <source>A number of your country that comes…</source>
        <translation>உங்கள் நாட்டின் எண் வரும் வழி…</translation>
    </message>
    <message>
        <source>Asking the system…</source>
        <translation>கணினியிடம் கேட்கிறது…</translation>
    </message>
    <message>
        <source>By drag and drop</source>
        <translation>இழுத்து விடுவதால்</translation>
    </message>
    <message>
        <source>By pasting</source>
        <translation>ஒட்டுவதால்</translation>
    </message>
    <message>
        <source>Call at once</source>
        <translation>உடனே அழை</translation>
    </message>
    <message>
        <source>Calldeck</source>
        <translation>Calldeck</translation>
    </message>
    <message>
        <source>Calldeck opens them already</source>
        <translation>Calldeck ஏற்கனவே இவற்றைத் திறக்கிறது</translation>
    </message>
    <message>
        <source>From a link</source>
        <translation>இணைப்பிலிருந்து</translation>
    </message>
    <message>
        <source>From the selected text</source>
        <translation>தேர்ந்த உரையிலிருந்து</translation>
    </message>
    <message>
        <source>From “Call the copied number”</source>
        <translation>“நகலெடுத்த எண்ணை அழை” மூலம்</translation>
    </message>
    <message>
        <source>International, premium, short, service and emergency numbers are only filled in, whatever you choose.</source>
        <translation>நீங்கள் எதைத் தேர்ந்தாலும், சர்வதேச, பிரீமியம், குறு, சேவை, அவசர எண்கள் நிரப்பப்படும், அழைக்கப்படாது.</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>இயல்பாக்கு</translation>
    </message>
    <message>
        <source>Offer to call numbers that are copied</source>
        <translation>நகலெடுத்த எண்களை அழைக்கவா எனக் கேள்</translation>
    </message>
    <message>
        <source>Only fill in</source>
        <translation>நிரப்பு மட்டும்</translation>
    </message>
    <message>
        <source>Open phone links with Calldeck</source>
        <translation>தொலைபேசி இணைப்புகளை Calldeck இல் திற</translation>
    </message>
    <message>
        <source>Programs for phone links</source>
        <translation>தொலைபேசி இணைப்புகளுக்கான நிரல்கள்</translation>
    </message>
    <message>
        <source>The installed app tells macOS that it opens phone links. Choose it in FaceTime, under Settings, General, Default for calls.</source>
        <translation>தொலைபேசி இணைப்புகளைத் திறப்பதாக நிறுவிய ஆப் macOS க்குச் சொல்கிறது. FaceTime இல் Settings, General, Default for calls என்பதன் கீழ் அதைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Windows lets only you choose, on its page of default apps.</source>
        <translation>Windows இல் இயல்பு ஆப்களின் பக்கத்தில் நீங்கள் மட்டுமே தேர்ந்தெடுக்க முடியும்.</translation>
    </message>
    <message>
        <source>Without this the clipboard is read only when you ask for it</source>
        <translation>இது இல்லாவிட்டால் நீங்கள் கேட்கும்போது மட்டுமே கிளிப்போர்டு படிக்கப்படும்</translation>
    </message>
    <message>
        <source>no program</source>
        <translation>நிரல் இல்லை</translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message>
        <source>Stop</source>
        <translation>நிறுத்து</translation>
    </message>
</context>
<context>
    <name>ListStates</name>
    <message>
        <source>Copy details</source>
        <translation>விவரங்களை நகலெடு</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>இப்போது முயல்</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Set by your organisation</source>
        <translation>உங்கள் நிறுவனம் அமைத்தது</translation>
    </message>
    <message>
        <source>Set by your organisation: {names}.</source>
        <translation>உங்கள் நிறுவனம் அமைத்தவை: {names}.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Agents</source>
        <translation>ஏஜென்ட்கள்</translation>
    </message>
    <message>
        <source>Dialer</source>
        <translation>டயலர்</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>தவறிய அழைப்புகள்</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>{name} ஆக உள்நுழைந்துள்ளீர்கள்</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>+{hidden} more</source>
        <translation>+{hidden} மேலும்</translation>
    </message>
</context>
<context>
    <name>MiniCall</name>
    <message>
        <source>Call status</source>
        <translation>அழைப்பு நிலை</translation>
    </message>
</context>
<context>
    <name>MiniDialer</name>
    <message>
        <source>As {agent}</source>
        <translation>{agent} ஆக</translation>
    </message>
    <message>
        <source>Back to the big window</source>
        <translation>பெரிய சாளரத்துக்குத் திரும்பு</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>அழை</translation>
    </message>
    <message>
        <source>Calldeck mini dialer</source>
        <translation>Calldeck மினி டயலர்</translation>
    </message>
    <message>
        <source>Keep on top</source>
        <translation>மேலேயே வை</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>தவறிய அழைப்புகள்</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>இருப்பு நிலை</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>தயார்</translation>
    </message>
    <message>
        <source>Ring me on</source>
        <translation>என்னை இதில் அழை</translation>
    </message>
    <message>
        <source>{n} callers are waiting</source>
        <translation>{n} அழைப்பாளர்கள் காத்திருக்கிறார்கள்</translation>
    </message>
</context>
<context>
    <name>MiniMissed</name>
    <message>
        <source>Missed {ago}, not called back</source>
        <translation>{ago} தவறியது, திரும்ப அழைக்கவில்லை</translation>
    </message>
</context>
<context>
    <name>MiniRecents</name>
    <message>
        <source>No calls from this desk yet</source>
        <translation>இந்த மேசையிலிருந்து இன்னும் அழைப்புகள் இல்லை</translation>
    </message>
    <message>
        <source>Put {who} into the field</source>
        <translation>{who} ஐப் புலத்தில் இடு</translation>
    </message>
</context>
<context>
    <name>MissedCallsController</name>
    <message>
        <source>Claims are shared with every desk at once.</source>
        <translation>எடுத்துக்கொண்டவை எல்லா மேசைகளுக்கும் உடனே தெரியும்.</translation>
    </message>
    <message>
        <source>Claims stay on this desk. Who was dealt with is told to the provider; whether colleagues see that is not known.</source>
        <translation>எடுத்துக்கொண்டவை இந்த மேசையிலேயே இருக்கும். யார் கவனிக்கப்பட்டனர் என வழங்குநருக்குச் சொல்லப்படும்; சக ஊழியர்களுக்குத் தெரியுமா எனத் தெரியவில்லை.</translation>
    </message>
    <message>
        <source>Claims stay on this desk: colleagues at other desks do not see them.</source>
        <translation>எடுத்துக்கொண்டவை இந்த மேசையிலேயே இருக்கும்: பிற மேசைகளின் சக ஊழியர்களுக்குத் தெரியாது.</translation>
    </message>
    <message>
        <source>The database is not reached: nothing can be claimed or noted now.</source>
        <translation>தரவுத்தளத்தை எட்ட முடியவில்லை: இப்போது எதையும் எடுக்கவோ குறிக்கவோ முடியாது.</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>வழங்குநர்</translation>
    </message>
    <message>
        <source>This sign-in is no agent: nothing rings it.</source>
        <translation>இந்த உள்நுழைவு ஏஜென்ட் அல்ல: இதில் எதுவும் ஒலிக்காது.</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>சக ஊழியர்</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>எடுத்துக்கொண்டது</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>திரும்பக் கொடுத்தது</translation>
    </message>
    <message>
        <source>marked as handled</source>
        <translation>முடிந்ததாகக் குறித்தது</translation>
    </message>
    <message>
        <source>noted as “{outcome}”</source>
        <translation>“{outcome}” எனக் குறித்தது</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>மீண்டும் திறந்தது</translation>
    </message>
    <message>
        <source>snoozed until {when}</source>
        <translation>{when} வரை ஒத்திவைத்தது</translation>
    </message>
    <message>
        <source>{name} called again and was answered by {by} {ago}.</source>
        <translation>{name} மீண்டும் அழைத்தார், {ago} {by} பதிலளித்தார்.</translation>
    </message>
    <message>
        <source>{name} was called back by {by} {ago}.</source>
        <translation>{name} ஐ {by} {ago} திரும்ப அழைத்தார்.</translation>
    </message>
    <message>
        <source>{name} was dealt with by {by} {ago}.</source>
        <translation>{name} ஐ {by} {ago} கவனித்தார்.</translation>
    </message>
    <message>
        <source>{provider} does not tell who was rung.</source>
        <translation>யாருக்கு ஒலித்தது என {provider} சொல்வதில்லை.</translation>
    </message>
</context>
<context>
    <name>MissedCallsPage</name>
    <message>
        <source> min</source>
        <translation> நிமி.</translation>
    </message>
    <message>
        <source>A caller is overdue</source>
        <translation>அழைப்பாளர் நீண்ட நேரம் காத்திருக்கிறார்</translation>
    </message>
    <message>
        <source>A new missed caller</source>
        <translation>புதிய தவறிய அழைப்பாளர்</translation>
    </message>
    <message>
        <source>A snooze is over</source>
        <translation>ஒத்திவைத்த நேரம் முடிந்தது</translation>
    </message>
    <message>
        <source>Desktop notification</source>
        <translation>டெஸ்க்டாப் அறிவிப்பு</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>டெஸ்க்டாப் அறிவிப்புகள்</translation>
    </message>
    <message>
        <source>Minutes since the first missed call</source>
        <translation>முதல் தவறிய அழைப்பின் பின் நிமிடங்கள்</translation>
    </message>
    <message>
        <source>Overdue after</source>
        <translation>தாமதம் இதன் பின்</translation>
    </message>
    <message>
        <source>Waiting after</source>
        <translation>காத்திருப்பு இதன் பின்</translation>
    </message>
</context>
<context>
    <name>MissedFigures</name>
    <message>
        <source>Missed calls</source>
        <translation>தவறிய அழைப்புகள்</translation>
    </message>
    <message>
        <source>{which}, {period}, printed at {when}</source>
        <translation>{which}, {period}, {when} அச்சிட்டது</translation>
    </message>
</context>
<context>
    <name>MissedFiguresController</name>
    <message>
        <source>Saved {file}</source>
        <translation>{file} சேமிக்கப்பட்டது</translation>
    </message>
</context>
<context>
    <name>MissedFilters</name>
    <message>
        <source>Direction</source>
        <translation>திசை</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>வடிகட்டிகள்</translation>
    </message>
    <message>
        <source>From</source>
        <translation>இருந்து</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>காலம்</translation>
    </message>
    <message>
        <source>Search missed calls</source>
        <translation>தவறிய அழைப்புகளைத் தேடு</translation>
    </message>
    <message>
        <source>To</source>
        <translation>வரை</translation>
    </message>
    <message>
        <source>to</source>
        <translation>முதல்</translation>
    </message>
</context>
<context>
    <name>MissedFrame</name>
    <message>
        <source>Missed calls</source>
        <translation>தவறிய அழைப்புகள்</translation>
    </message>
    <message>
        <source>Show caller</source>
        <translation>அழைப்பாளரைக் காட்டு</translation>
    </message>
</context>
<context>
    <name>MissedListBar</name>
    <message>
        <source>At least {callers}</source>
        <translation>குறைந்தது {callers}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>நீக்கு</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>தேர்வை நீக்கு</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>முழுமை</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>தவறிய அழைப்புகள்</translation>
    </message>
    <message>
        <source>Refresh missed calls</source>
        <translation>தவறிய அழைப்புகளைப் புதுப்பி</translation>
    </message>
    <message>
        <source>call</source>
        <translation>அழை</translation>
    </message>
    <message>
        <source>complete from {start} to {end}, {age}</source>
        <translation>{start} முதல் {end} வரை முழுமை, {age}</translation>
    </message>
    <message>
        <source>complete, {age}</source>
        <translation>முழுமை, {age}</translation>
    </message>
    <message>
        <source>next</source>
        <translation>அடுத்து</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>முழுமையில்லை</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>விளைவு</translation>
    </message>
    <message>
        <source>reading {page}</source>
        <translation>{page} படிக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>{callers} claimed by you</source>
        <translation>{callers} நீங்கள் எடுத்தவர்கள்</translation>
    </message>
    <message>
        <source>{callers} closed</source>
        <translation>{callers} மூடப்பட்டனர்</translation>
    </message>
    <message>
        <source>{callers} snoozed</source>
        <translation>{callers} ஒத்திவைப்பு</translation>
    </message>
    <message>
        <source>{callers} so far</source>
        <translation>இதுவரை {callers}</translation>
    </message>
    <message>
        <source>{callers} to call back</source>
        <translation>{callers} திரும்ப அழைக்க</translation>
    </message>
    <message>
        <source>{count} of {all} callers</source>
        <translation>{all} இல் {count} அழைப்பாளர்கள்</translation>
    </message>
    <message>
        <source>{count} of {all} selected</source>
        <translation>{all} இல் {count} தேர்வு</translation>
    </message>
</context>
<context>
    <name>MissedStates</name>
    <message>
        <source>Claim a caller, or call one back: nobody else does then.</source>
        <translation>ஒருவரை எடுத்துக்கொள்ளவும், அல்லது திரும்ப அழைக்கவும்: பிறகு வேறு யாரும் செய்யமாட்டார்கள்.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>தேடலை நீக்கு</translation>
    </message>
    <message>
        <source>Everyone was answered.</source>
        <translation>அனைவருக்கும் பதில் கிடைத்தது.</translation>
    </message>
    <message>
        <source>Hidden by the search: {callers}.</source>
        <translation>தேடலால் மறைந்தோர்: {callers}.</translation>
    </message>
    <message>
        <source>No missed call matches “{text}”</source>
        <translation>“{text}” உடன் எந்தத் தவறிய அழைப்பும் பொருந்தவில்லை</translation>
    </message>
    <message>
        <source>No missed calls with this sign-in</source>
        <translation>இந்த உள்நுழைவில் தவறிய அழைப்புகள் இல்லை</translation>
    </message>
    <message>
        <source>No missed calls {when}</source>
        <translation>{when} தவறிய அழைப்புகள் இல்லை</translation>
    </message>
    <message>
        <source>No missed calls, in or out, {when}</source>
        <translation>{when} தவறிய அழைப்புகள் இல்லை, உள்ளேயும் வெளியேயும்</translation>
    </message>
    <message>
        <source>No unanswered outgoing calls {when}</source>
        <translation>{when} பதிலில்லா வெளி அழைப்புகள் இல்லை</translation>
    </message>
    <message>
        <source>Nobody here among the calls that were read</source>
        <translation>படித்த அழைப்புகளில் இங்கே யாரும் இல்லை</translation>
    </message>
    <message>
        <source>Nobody is snoozed</source>
        <translation>யாரும் ஒத்திவைக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>யாரும் காத்திருக்கவில்லை</translation>
    </message>
    <message>
        <source>Nobody was called back {when}</source>
        <translation>{when} யாரும் திரும்ப அழைக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>உள்நுழையவில்லை</translation>
    </message>
    <message>
        <source>Parts of {span} were not read</source>
        <translation>{span} இன் சில பகுதிகள் படிக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Show all missed calls</source>
        <translation>எல்லாத் தவறிய அழைப்புகளையும் காட்டு</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>உள்நுழை</translation>
    </message>
    <message>
        <source>Sign in to see who could not reach you, or try the demo.</source>
        <translation>யார் உங்களை எட்ட முடியவில்லை எனக் காண உள்நுழையவும், அல்லது டெமோவை முயலவும்.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>உள்நுழைகிறது</translation>
    </message>
    <message>
        <source>Some calls are not known: read them again.</source>
        <translation>சில அழைப்புகள் தெரியவில்லை: மீண்டும் படிக்கவும்.</translation>
    </message>
    <message>
        <source>Who is called back, or gets through, is listed here with the proof.</source>
        <translation>திரும்ப அழைக்கப்பட்டவர் அல்லது பேசியவர் ஆதாரத்துடன் இங்கே இருப்பார்.</translation>
    </message>
    <message>
        <source>Who is snoozed waits here until the time that you choose.</source>
        <translation>ஒத்திவைத்தவர்கள் நீங்கள் தேர்ந்த நேரம் வரை இங்கே காத்திருப்பர்.</translation>
    </message>
    <message>
        <source>You have claimed nobody</source>
        <translation>நீங்கள் யாரையும் எடுத்துக்கொள்ளவில்லை</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>{first} முதல் {last} வரை</translation>
    </message>
    <message>
        <source>in the last 24 hours</source>
        <translation>கடந்த 24 மணி நேரத்தில்</translation>
    </message>
    <message>
        <source>in the last 30 days</source>
        <translation>கடந்த 30 நாட்களில்</translation>
    </message>
    <message>
        <source>in the last 7 days</source>
        <translation>கடந்த 7 நாட்களில்</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>{day} அன்று</translation>
    </message>
    <message>
        <source>today</source>
        <translation>இன்று</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>நேற்று</translation>
    </message>
    <message>
        <source>{count} snoozed.</source>
        <translation>{count} ஒத்திவைக்கப்பட்டன.</translation>
    </message>
    <message>
        <source>{span} was not read</source>
        <translation>{span} படிக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} முதல் {end}</translation>
    </message>
</context>
<context>
    <name>MissedTab</name>
    <message>
        <source>Call back</source>
        <translation>திரும்ப அழை</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>எடுத்துக்கொள்</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>எண்ணை நகலெடு</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ஏற்றுமதி</translation>
    </message>
    <message>
        <source>Export missed calls</source>
        <translation>தவறிய அழைப்புகளை ஏற்றுமதி செய்</translation>
    </message>
    <message>
        <source>Mark handled</source>
        <translation>முடிந்ததாகக் குறி</translation>
    </message>
    <message>
        <source>Put into the number field</source>
        <translation>எண் புலத்தில் இடு</translation>
    </message>
    <message>
        <source>{number} copied</source>
        <translation>{number} நகலெடுக்கப்பட்டது</translation>
    </message>
</context>
<context>
    <name>MissedViews</name>
    <message>
        <source>Delete a view</source>
        <translation>பார்வையை நீக்கு</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>தவறிய அழைப்புகள்</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>இந்தப் பார்வையைச் சேமி…</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>பார்வைகள்</translation>
    </message>
</context>
<context>
    <name>MissedWeek</name>
    <message>
        <source>Reading last week&apos;s missed calls</source>
        <translation>கடந்த வாரத் தவறிய அழைப்புகள் படிக்கப்படுகின்றன</translation>
    </message>
</context>
<context>
    <name>MissedWork</name>
    <message>
        <source>That was the last caller of the list.</source>
        <translation>இதுவே பட்டியலின் கடைசி அழைப்பாளர்.</translation>
    </message>
    <message>
        <source>{name} claimed this caller.</source>
        <translation>{name} இந்த அழைப்பாளரை எடுத்துக்கொண்டார்.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Address of the PAC file</source>
        <translation>PAC கோப்பின் முகவரி</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>ப்ராக்ஸியின் முகவரி</translation>
    </message>
    <message>
        <source>As a PAC file says</source>
        <translation>PAC கோப்பு சொல்வதுபோல்</translation>
    </message>
    <message>
        <source>As this computer is set</source>
        <translation>இந்தக் கணினியில் உள்ளதுபோல்</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>பார்க்கிறது…</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>ப்ராக்ஸி இல்லை</translation>
    </message>
    <message>
        <source>No proxy is used</source>
        <translation>ப்ராக்ஸி பயன்படுத்தப்படவில்லை</translation>
    </message>
    <message>
        <source>Not used.</source>
        <translation>பயன்படுத்தப்படவில்லை.</translation>
    </message>
    <message>
        <source>Nothing changes until there is an address.</source>
        <translation>முகவரி தரும் வரை எதுவும் மாறாது.</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation>கடவுச்சொல்…</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>ப்ராக்ஸி</translation>
    </message>
    <message>
        <source>Proxy password…</source>
        <translation>ப்ராக்ஸி கடவுச்சொல்…</translation>
    </message>
    <message>
        <source>Requests go directly, without a proxy.</source>
        <translation>கோரிக்கைகள் ப்ராக்ஸி இல்லாமல் நேரடியாகச் செல்கின்றன.</translation>
    </message>
    <message>
        <source>Requests go through {proxy}, as {user}.</source>
        <translation>கோரிக்கைகள் {proxy} வழியாக, {user} ஆகச் செல்கின்றன.</translation>
    </message>
    <message>
        <source>Requests go through {proxy}.</source>
        <translation>கோரிக்கைகள் {proxy} வழியாகச் செல்கின்றன.</translation>
    </message>
    <message>
        <source>The trusted certificates cannot be read. Ask your IT department.</source>
        <translation>நம்பகமான சான்றிதழ்களைப் படிக்க முடியவில்லை. IT துறையிடம் கேட்கவும்.</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>இந்த ப்ராக்ஸி</translation>
    </message>
    <message>
        <source>Trusted certificates: those of this system</source>
        <translation>நம்பகமான சான்றிதழ்கள்: இந்தக் கணினியில் உள்ளவை</translation>
    </message>
    <message>
        <source>Trusted certificates: {store}</source>
        <translation>நம்பகமான சான்றிதழ்கள்: {store}</translation>
    </message>
    <message>
        <source>Way to the provider</source>
        <translation>வழங்குநருக்கான வழி</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Add a note for whoever calls next</source>
        <translation>அடுத்து அழைப்பவருக்குக் குறிப்பு சேர்</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>குறிப்பு</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Not signed in</source>
        <translation>உள்நுழையவில்லை</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} இல் {done}</translation>
    </message>
</context>
<context>
    <name>NumberLine</name>
    <message>
        <source>Choose somebody from the list, or type a number.</source>
        <translation>பட்டியலிலிருந்து ஒருவரைத் தேர்ந்தெடுக்கவும், அல்லது எண்ணைத் தட்டச்சு செய்க.</translation>
    </message>
    <message>
        <source>Number check</source>
        <translation>எண் சரிபார்ப்பு</translation>
    </message>
    <message>
        <source>Short numbers cannot be called from here: use your phone.</source>
        <translation>குறு எண்களை இங்கிருந்து அழைக்க முடியாது: உங்கள் தொலைபேசியைப் பயன்படுத்தவும்.</translation>
    </message>
    <message>
        <source>This is an emergency number. It cannot be called from here: use your phone.</source>
        <translation>இது அவசர எண். இதை இங்கிருந்து அழைக்க முடியாது: உங்கள் தொலைபேசியைப் பயன்படுத்தவும்.</translation>
    </message>
    <message>
        <source>Type a number or a name, then press Enter.</source>
        <translation>எண்ணையோ பெயரையோ தட்டச்சு செய்க, பிறகு Enter.</translation>
    </message>
</context>
<context>
    <name>NumberSources</name>
    <message>
        <source>Links and keys</source>
        <translation>இணைப்புகள், விசைகள்</translation>
    </message>
</context>
<context>
    <name>OutcomeForm</name>
    <message>
        <source>Call again</source>
        <translation>மீண்டும் அழை</translation>
    </message>
    <message>
        <source>Call again {when}</source>
        <translation>மீண்டும் அழை {when}</translation>
    </message>
    <message>
        <source>Choose what came of it: 1 to 5.</source>
        <translation>என்ன ஆனது எனத் தேர்ந்தெடுக்கவும்: 1 முதல் 5.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>இப்போது வேண்டாம்</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>விளைவு</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>சேமி, அடுத்து</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>என்ன ஆனது?</translation>
    </message>
</context>
<context>
    <name>PasswordLine</name>
    <message>
        <source>Copy</source>
        <translation>நகலெடு</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>கடவுச்சொல்லை நகலெடு</translation>
    </message>
    <message>
        <source>Make up a strong password</source>
        <translation>வலுவான கடவுச்சொல் உருவாக்கு</translation>
    </message>
    <message>
        <source>New</source>
        <translation>புதியது</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>புதிய கடவுச்சொல்</translation>
    </message>
    <message>
        <source>No weakness found.</source>
        <translation>பலவீனம் இல்லை.</translation>
    </message>
    <message>
        <source>The present password is weak: {fault}. Empty keeps it.</source>
        <translation>இப்போதைய கடவுச்சொல் பலவீனம்: {fault}. காலியாக விட்டால் அதுவே இருக்கும்.</translation>
    </message>
    <message>
        <source>Weak: {fault}.</source>
        <translation>பலவீனம்: {fault}.</translation>
    </message>
</context>
<context>
    <name>PatternDialog</name>
    <message>
        <source>Cancel</source>
        <translation>ரத்து</translation>
    </message>
    <message>
        <source>Name pattern</source>
        <translation>பெயர் வடிவம்</translation>
    </message>
    <message>
        <source>Places: {places}. {n} counts from 1.</source>
        <translation>இடங்கள்: {places}. {n} 1 முதல் எண்ணும்.</translation>
    </message>
    <message>
        <source>Rename by pattern</source>
        <translation>வடிவத்தால் பெயர் மாற்று</translation>
    </message>
    <message>
        <source>There is no {place} to put in.</source>
        <translation>இட {place} இல்லை.</translation>
    </message>
    <message>
        <source>Write how the names are to be.</source>
        <translation>பெயர்கள் எப்படி இருக்க வேண்டும் என எழுதவும்.</translation>
    </message>
</context>
<context>
    <name>PhoneField</name>
    <message>
        <source>Delete digit</source>
        <translation>இலக்கத்தை நீக்கு</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>அழைக்க வேண்டிய எண்</translation>
    </message>
</context>
<context>
    <name>PresenceButton</name>
    <message>
        <source>Unknown</source>
        <translation>தெரியாது</translation>
    </message>
    <message>
        <source>Your status. Only what is set here is known.</source>
        <translation>உங்கள் நிலை. இங்கே அமைத்தது மட்டுமே தெரியும்.</translation>
    </message>
    <message>
        <source>{status}, set here {time}</source>
        <translation>{status}, {time} இங்கே அமைத்தது</translation>
    </message>
</context>
<context>
    <name>PresenceMenu</name>
    <message>
        <source>Back to {status}</source>
        <translation>{status} நிலைக்குத் திரும்பு</translation>
    </message>
    <message>
        <source>Break left: not known. {fault}</source>
        <translation>மீதி இடைவேளை: தெரியாது. {fault}</translation>
    </message>
    <message>
        <source>Break left: {span}</source>
        <translation>மீதி இடைவேளை: {span}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>நிலை</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>Page {page} of {count}</source>
        <translation>பக்கம் {page} / {count}</translation>
    </message>
</context>
<context>
    <name>PrintMenu</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>அச்சிடு</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF ஆகச் சேமி</translation>
    </message>
</context>
<context>
    <name>ProxyPasswordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>ரத்து</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Kept in the system’s keyring; empty removes it.</source>
        <translation>கணினியின் கீரிங்கில் இருக்கும்; காலியாக விட்டால் நீங்கும்.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>கடவுச்சொல்</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>ப்ராக்ஸியின் கடவுச்சொல்</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>ப்ராக்ஸி கடவுச்சொல்</translation>
    </message>
    <message>
        <source>Proxy password…</source>
        <translation>ப்ராக்ஸி கடவுச்சொல்…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>சேமி</translation>
    </message>
    <message>
        <source>Save proxy password</source>
        <translation>ப்ராக்ஸி கடவுச்சொல்லைச் சேமி</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>பயனர் பெயர்</translation>
    </message>
    <message>
        <source>User name of the proxy</source>
        <translation>ப்ராக்ஸியின் பயனர் பெயர்</translation>
    </message>
    <message>
        <source>{proxy} lets Calldeck through with these.</source>
        <translation>இவற்றுடன் {proxy} Calldeck ஐ அனுமதிக்கும்.</translation>
    </message>
</context>
<context>
    <name>RecentActions</name>
    <message>
        <source>Add contact…</source>
        <translation>தொடர்பு சேர்…</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>மீண்டும் அழை</translation>
    </message>
    <message>
        <source>Choose a call first</source>
        <translation>முதலில் ஒரு அழைப்பைத் தேர்ந்தெடுக்கவும்</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>எண்களை நகலெடு</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation>{0} நகலெடு</translation>
    </message>
    <message>
        <source>Edit contact…</source>
        <translation>தொடர்பை மாற்று…</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>குறிப்பை மாற்று…</translation>
    </message>
    <message>
        <source>Export recent calls</source>
        <translation>சமீபத்திய அழைப்புகளை ஏற்றுமதி செய்</translation>
    </message>
    <message>
        <source>More for this call</source>
        <translation>இந்த அழைப்புக்கு மேலும்</translation>
    </message>
    <message>
        <source>Notes are kept with calls from this desk.</source>
        <translation>இந்த மேசையின் அழைப்புகளுடன் குறிப்புகள் வைக்கப்படும்.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>இயக்கு</translation>
    </message>
    <message>
        <source>Play recording</source>
        <translation>ரெக்கார்டிங்கை இயக்கு</translation>
    </message>
    <message>
        <source>Put into the number field</source>
        <translation>எண் புலத்தில் இடு</translation>
    </message>
    <message>
        <source>Save recording…</source>
        <translation>ரெக்கார்டிங்கைச் சேமி…</translation>
    </message>
    <message>
        <source>The caller withheld the number</source>
        <translation>அழைப்பாளர் எண்ணை மறைத்தார்</translation>
    </message>
</context>
<context>
    <name>RecentCalls</name>
    <message>
        <source>Recent calls</source>
        <translation>சமீபத்திய அழைப்புகள்</translation>
    </message>
</context>
<context>
    <name>RecentFilters</name>
    <message>
        <source>Agent of the calls</source>
        <translation>அழைப்புகளின் ஏஜென்ட்</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>எல்லா ஏஜென்ட்கள்</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>எல்லா அழைப்புகள்</translation>
    </message>
    <message>
        <source>Call direction</source>
        <translation>அழைப்பின் திசை</translation>
    </message>
    <message>
        <source>Call period</source>
        <translation>அழைப்பின் காலம்</translation>
    </message>
    <message>
        <source>Call result</source>
        <translation>அழைப்பின் முடிவு</translation>
    </message>
    <message>
        <source>Filter recent calls</source>
        <translation>சமீபத்திய அழைப்புகளை வடிகட்டு</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>உள்ளும் வெளியும்</translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>சமீபத்திய அழைப்புகள்</translation>
    </message>
    <message>
        <source>Search recent calls</source>
        <translation>சமீபத்திய அழைப்புகளைத் தேடு</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>இந்த மேசை</translation>
    </message>
</context>
<context>
    <name>RecentListBar</name>
    <message>
        <source>At least {calls}</source>
        <translation>குறைந்தது {calls}</translation>
    </message>
    <message>
        <source>Refresh recent calls</source>
        <translation>சமீபத்திய அழைப்புகளைப் புதுப்பி</translation>
    </message>
    <message>
        <source>reading {page}</source>
        <translation>{page} படிக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>{count} answered</source>
        <translation>{count} பதில் கிடைத்தவை</translation>
    </message>
    <message>
        <source>{whole}, average {average}</source>
        <translation>{whole}, சராசரி {average}</translation>
    </message>
</context>
<context>
    <name>RecentStates</name>
    <message>
        <source>Calls that you place here are kept on this computer.</source>
        <translation>இங்கிருந்து செய்யும் அழைப்புகள் இந்தக் கணினியில் இருக்கும்.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>தேடல், வடிகட்டிகளை நீக்கு</translation>
    </message>
    <message>
        <source>Hidden by search and filters: {calls}.</source>
        <translation>தேடலாலும் வடிகட்டிகளாலும் மறைந்தவை: {calls}.</translation>
    </message>
    <message>
        <source>No call matches the filters</source>
        <translation>வடிகட்டிகளுக்கு எந்த அழைப்பும் பொருந்தவில்லை</translation>
    </message>
    <message>
        <source>No call matches “{text}”</source>
        <translation>“{text}” உடன் எந்த அழைப்பும் பொருந்தவில்லை</translation>
    </message>
    <message>
        <source>No calls from this desk yet</source>
        <translation>இந்த மேசையிலிருந்து இன்னும் அழைப்புகள் இல்லை</translation>
    </message>
    <message>
        <source>No calls in this time</source>
        <translation>இந்த நேரத்தில் அழைப்புகள் இல்லை</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>உள்நுழையவில்லை</translation>
    </message>
    <message>
        <source>Only what is known from before is listed.</source>
        <translation>முன்பே தெரிந்தவை மட்டுமே பட்டியலில் உள்ளன.</translation>
    </message>
    <message>
        <source>Parts of {start} to {end} were not read</source>
        <translation>{start} முதல் {end} வரையில் சில பகுதிகள் படிக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Refresh reads what the provider lists.</source>
        <translation>புதுப்பித்தால் வழங்குநரின் பட்டியல் படிக்கப்படும்.</translation>
    </message>
    <message>
        <source>Show all calls</source>
        <translation>எல்லா அழைப்புகளையும் காட்டு</translation>
    </message>
    <message>
        <source>Show all recent calls</source>
        <translation>எல்லாச் சமீபத்திய அழைப்புகளையும் காட்டு</translation>
    </message>
    <message>
        <source>Show any time</source>
        <translation>எந்த நேரத்தையும் காட்டு</translation>
    </message>
    <message>
        <source>The provider’s calls have not been read yet</source>
        <translation>வழங்குநரின் அழைப்புகள் இன்னும் படிக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>{start} to {end} was not read</source>
        <translation>{start} முதல் {end} வரை படிக்கப்படவில்லை</translation>
    </message>
</context>
<context>
    <name>RecordingLine</name>
    <message>
        <source>Opened in your system’s player</source>
        <translation>உங்கள் கணினியின் பிளேயரில் திறந்தது</translation>
    </message>
    <message>
        <source>Recordings (*{ending})</source>
        <translation>ரெக்கார்டிங்குகள் (*{ending})</translation>
    </message>
    <message>
        <source>Save recording</source>
        <translation>ரெக்கார்டிங்கைச் சேமி</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>நிறுத்து</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>ரெக்கார்டிங்கை நிறுத்து</translation>
    </message>
</context>
<context>
    <name>RecordingsController</name>
    <message>
        <source>Fetching the recording</source>
        <translation>ரெக்கார்டிங் பெறப்படுகிறது</translation>
    </message>
    <message>
        <source>Fetching the recording, {done} of {total} kB</source>
        <translation>ரெக்கார்டிங் பெறப்படுகிறது, {done} / {total} kB</translation>
    </message>
    <message>
        <source>Many recordings were fetched: waiting for the next minute</source>
        <translation>பல ரெக்கார்டிங்குகள் பெறப்பட்டன: அடுத்த நிமிடத்துக்குக் காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>No program on this computer plays this recording.</source>
        <translation>இந்தக் கணினியின் எந்த நிரலும் இந்த ரெக்கார்டிங்கை இயக்காது.</translation>
    </message>
    <message>
        <source>No recording of this call is known.</source>
        <translation>இந்த அழைப்புக்கு ரெக்கார்டிங் எதுவும் தெரியவில்லை.</translation>
    </message>
    <message>
        <source>Nothing was played; the recording was fetched and can be saved.</source>
        <translation>எதுவும் இயக்கப்படவில்லை; ரெக்கார்டிங் பெறப்பட்டது, சேமிக்கலாம்.</translation>
    </message>
    <message>
        <source>Save recording</source>
        <translation>ரெக்கார்டிங்கைச் சேமி</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>{file} சேமிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>The recording is not ready yet, trying again in {seconds} s</source>
        <translation>ரெக்கார்டிங் இன்னும் தயாரில்லை, {seconds} நொடியில் மீண்டும் முயலும்</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>மீண்டும் முயல்</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>Replay of a support bundle</source>
        <translation>உதவித் தொகுப்பின் மறு இயக்கம்</translation>
    </message>
    <message>
        <source>{file}: names and numbers are made up, times are moved to now, and nothing leaves this computer.</source>
        <translation>{file}: பெயர்களும் எண்களும் கற்பனையானவை, நேரங்கள் இப்போதைக்கு நகர்த்தப்பட்டுள்ளன, எதுவும் இந்தக் கணினியை விட்டு வெளியே போகாது.</translation>
    </message>
</context>
<context>
    <name>ReplayBar</name>
    <message>
        <source>Being saved</source>
        <translation>சேமிக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>கைவிடு</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>மீண்டும் படி</translation>
    </message>
    <message>
        <source>Save shifts</source>
        <translation>ஷிப்ட்களைச் சேமி</translation>
    </message>
</context>
<context>
    <name>RunNotices</name>
    <message>
        <source>, {count} uncertain</source>
        <translation>, {count} உறுதியில்லை</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>பார்</translation>
    </message>
    <message>
        <source>{done} of {total} done{uncertain}. Check and continue, or revert.</source>
        <translation>{total} இல் {done} முடிந்தன{uncertain}. சரிபார்த்துத் தொடரவும், அல்லது முன்பு போலாக்கவும்.</translation>
    </message>
    <message>
        <source>“{title}” was cut off</source>
        <translation>“{title}” இடையில் நின்றது</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>Choose a run to see its rows</source>
        <translation>வரிசைகளைக் காண ஒரு வேலையைத் தேர்ந்தெடுக்கவும்</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>பார்</translation>
    </message>
    <message>
        <source>Run rows</source>
        <translation>வேலை வரிசைகள்</translation>
    </message>
    <message>
        <source>The audit log still tells what was changed.</source>
        <translation>என்ன மாறியது எனத் தணிக்கைப் பதிவு இன்னும் சொல்லும்.</translation>
    </message>
    <message>
        <source>The rows of this run are no longer kept</source>
        <translation>இந்த வேலையின் வரிசைகள் இனி வைக்கப்படுவதில்லை</translation>
    </message>
    <message>
        <source>Undo row</source>
        <translation>வரிசையைத் திரும்பப் பெறு</translation>
    </message>
    <message>
        <source>Undo rows</source>
        <translation>வரிசைகளைத் திரும்பப் பெறு</translation>
    </message>
    <message>
        <source>Undo run</source>
        <translation>வேலையைத் திரும்பப் பெறு</translation>
    </message>
    <message>
        <source>Undo {count}rows</source>
        <translation>{count}வரிசைகளைத் திரும்பப் பெறு</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>{who} மூலம்</translation>
    </message>
    <message>
        <source>{rows} done</source>
        <translation>{rows} முடிந்தன</translation>
    </message>
</context>
<context>
    <name>RunRows</name>
    <message>
        <source>taken back {when}</source>
        <translation>{when} திரும்பப் பெறப்பட்டது</translation>
    </message>
</context>
<context>
    <name>RunShow</name>
    <message>
        <source>{done} of {total} done: {title}</source>
        <translation>{total} இல் {done} முடிந்தன: {title}</translation>
    </message>
    <message>
        <source>{title}, paused</source>
        <translation>{title}, இடைநிறுத்தம்</translation>
    </message>
</context>
<context>
    <name>RunsController</name>
    <message>
        <source>Checking again</source>
        <translation>மீண்டும் சரிபார்க்கிறது</translation>
    </message>
    <message>
        <source>Looking up what is uncertain: {title}</source>
        <translation>உறுதியில்லாததைப் பார்க்கிறது: {title}</translation>
    </message>
    <message>
        <source>Undo of “{title}”</source>
        <translation>“{title}” திரும்பப் பெறுதல்</translation>
    </message>
</context>
<context>
    <name>RunsPane</name>
    <message>
        <source>Changes made here are listed, with a way back.</source>
        <translation>இங்கே செய்த மாற்றங்கள் திரும்பப் பெறும் வழியுடன் பட்டியலாகும்.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>தேடலை நீக்கு</translation>
    </message>
    <message>
        <source>No run matches “{text}”</source>
        <translation>“{text}” உடன் எந்த வேலையும் பொருந்தவில்லை</translation>
    </message>
    <message>
        <source>Nothing was changed from this desk yet</source>
        <translation>இந்த மேசையிலிருந்து இன்னும் எதுவும் மாற்றப்படவில்லை</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>வேலைகள்</translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation>வேலைகளைத் தேடு</translation>
    </message>
    <message>
        <source>Show all runs</source>
        <translation>எல்லா வேலைகளையும் காட்டு</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>இப்போது முயல்</translation>
    </message>
</context>
<context>
    <name>SaveTemplateDialog</name>
    <message>
        <source>Fills in</source>
        <translation>நிரப்பும்</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>டெம்ப்ளேட்டாகச் சேமி</translation>
    </message>
    <message>
        <source>Tick what it is to fill in.</source>
        <translation>எதை நிரப்ப வேண்டும் எனக் குறிக்கவும்.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>தேடலை நீக்கு</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>மறை</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>காட்டு</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>{name} காட்டு</translation>
    </message>
</context>
<context>
    <name>SelectionKey</name>
    <message>
        <source>Put the selected number into the dialer</source>
        <translation>தேர்ந்த எண்ணை டயலரில் இடு</translation>
    </message>
</context>
<context>
    <name>SelectionKeyEntry</name>
    <message>
        <source>A key for the copied number: bind this command in the Shortcuts app.</source>
        <translation>நகலெடுத்த எண்ணுக்கு விசை: Shortcuts ஆப்பில் இந்தக் கட்டளையை இணைக்கவும்.</translation>
    </message>
    <message>
        <source>A key for the selected text of any program</source>
        <translation>எந்த நிரலிலும் தேர்ந்த உரைக்கான விசை</translation>
    </message>
    <message>
        <source>Add Ctrl, Alt or the Windows key: without one, no program could use this key.</source>
        <translation>Ctrl, Alt அல்லது Windows விசையைச் சேர்க்கவும்: இல்லாவிட்டால் எந்த நிரலும் இந்த விசையைப் பயன்படுத்த முடியாது.</translation>
    </message>
    <message>
        <source>Another program has this key. Choose another one.</source>
        <translation>இந்த விசை வேறு நிரலிடம் உள்ளது. வேறொன்றைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Command for the selected text</source>
        <translation>தேர்ந்த உரைக்கான கட்டளை</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>கட்டளையை நகலெடு</translation>
    </message>
    <message>
        <source>Key for the selected text</source>
        <translation>தேர்ந்த உரைக்கான விசை</translation>
    </message>
    <message>
        <source>Selected text</source>
        <translation>தேர்ந்த உரை</translation>
    </message>
    <message>
        <source>The desktop asks you, and may give another key than this one.</source>
        <translation>டெஸ்க்டாப் உங்களிடம் கேட்கும், இதற்குப் பதில் வேறு விசையைத் தரலாம்.</translation>
    </message>
    <message>
        <source>The desktop did not give this key. Nothing was changed.</source>
        <translation>டெஸ்க்டாப் இந்த விசையைத் தரவில்லை. எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>This desktop gives programs no key of their own. For one that brings the selected text into the dialer, bind this command in the desktop’s keyboard settings.</source>
        <translation>இந்த டெஸ்க்டாப் நிரல்களுக்குத் தனி விசை தராது. தேர்ந்த உரையை டயலருக்குக் கொண்டுவர, டெஸ்க்டாப்பின் விசைப்பலகை அமைப்புகளில் இந்தக் கட்டளையை ஒரு விசையுடன் இணைக்கவும்.</translation>
    </message>
    <message>
        <source>This key cannot be taken. Choose a letter, a digit or F1 to F12.</source>
        <translation>இந்த விசையை எடுக்க முடியாது. ஓர் எழுத்து, இலக்கம், அல்லது F1 முதல் F12 வரை தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>With Ctrl, Alt or the Windows key; it works in all programs.</source>
        <translation>Ctrl, Alt அல்லது Windows விசையுடன்; எல்லா நிரல்களிலும் வேலை செய்யும்.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Before a call</source>
        <translation>அழைப்புக்கு முன்</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>General</source>
        <translation>பொது</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>தவறிய அழைப்புகள்</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>அமைப்புகளின் பக்கங்கள்</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>அமைப்புகள்</translation>
    </message>
</context>
<context>
    <name>ShiftDialog</name>
    <message>
        <source>Cancel</source>
        <translation>ரத்து</translation>
    </message>
    <message>
        <source>Set shift</source>
        <translation>ஷிப்ட் அமை</translation>
    </message>
</context>
<context>
    <name>ShiftStates</name>
    <message>
        <source>Add the first one, or bring a list from Excel. Then plan hours here.</source>
        <translation>முதலாவதைச் சேர்க்கவும், அல்லது Excel இலிருந்து பட்டியலைக் கொண்டுவரவும். பிறகு இங்கே நேரத்தைத் திட்டமிடவும்.</translation>
    </message>
    <message>
        <source>No agent matches the filters</source>
        <translation>வடிகட்டிகளுக்கு எந்த ஏஜென்டும் பொருந்தவில்லை</translation>
    </message>
    <message>
        <source>No agent matches “{text}”</source>
        <translation>“{text}” உடன் எந்த ஏஜென்டும் பொருந்தவில்லை</translation>
    </message>
    <message>
        <source>No agents yet</source>
        <translation>இன்னும் ஏஜென்ட்கள் இல்லை</translation>
    </message>
    <message>
        <source>No shifts with {provider}</source>
        <translation>{provider} இல் ஷிப்ட்கள் இல்லை</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>உள்நுழையவில்லை</translation>
    </message>
    <message>
        <source>Shifts are for supervisors</source>
        <translation>ஷிப்ட்கள் மேற்பார்வையாளர்களுக்கு மட்டும்</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>அனைத்தும் காட்டு</translation>
    </message>
    <message>
        <source>Show all agents</source>
        <translation>எல்லா ஏஜென்ட்களையும் காட்டு</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>உள்நுழை</translation>
    </message>
    <message>
        <source>Sign in to see who is on when, or try the demo.</source>
        <translation>யார் எப்போது பணியில் எனக் காண உள்நுழையவும், அல்லது டெமோவை முயலவும்.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>உள்நுழைகிறது</translation>
    </message>
    <message>
        <source>{agents} hidden. Coverage and replay count all of them.</source>
        <translation>{agents} மறைந்துள்ளனர். கவரேஜும் ஒப்பீடும் அனைவரையும் எண்ணும்.</translation>
    </message>
    <message>
        <source>{provider} keeps no shift hours for its agents, so there is nothing to show or to change here. Who takes calls is set by the status, in the table.</source>
        <translation>{provider} ஏஜென்ட்களின் ஷிப்ட் நேரத்தை வைப்பதில்லை, எனவே இங்கே காட்டவோ மாற்றவோ எதுவும் இல்லை. யார் அழைப்பு ஏற்பார் என்பதை அட்டவணையின் நிலை தீர்மானிக்கும்.</translation>
    </message>
</context>
<context>
    <name>ShiftView</name>
    <message>
        <source>Shifts</source>
        <translation>ஷிப்ட்கள்</translation>
    </message>
</context>
<context>
    <name>ShiftWords</name>
    <message>
        <source>, {count} before the change</source>
        <translation>, மாற்றத்தின் முன் {count}</translation>
    </message>
    <message>
        <source>Before the change: {count}.</source>
        <translation>மாற்றத்தின் முன்: {count}.</translation>
    </message>
    <message>
        <source>Last week&apos;s missed calls were not read.</source>
        <translation>கடந்த வாரத் தவறிய அழைப்புகள் படிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Last week&apos;s missed calls were not read. {why}</source>
        <translation>கடந்த வாரத் தவறிய அழைப்புகள் படிக்கப்படவில்லை. {why}</translation>
    </message>
    <message>
        <source>Most: {count} at {hour}.</source>
        <translation>அதிகம்: {hour} க்கு {count}.</translation>
    </message>
    <message>
        <source>No missed calls in the last 7 days.</source>
        <translation>கடந்த 7 நாட்களில் தவறிய அழைப்புகள் இல்லை.</translation>
    </message>
    <message>
        <source>No missed calls of last week are known; not all were read.</source>
        <translation>கடந்த வாரத் தவறிய அழைப்புகள் தெரியவில்லை; எல்லாம் படிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>No replay of missed calls: {why}</source>
        <translation>தவறிய அழைப்புகளின் ஒப்பீடு இல்லை: {why}</translation>
    </message>
    <message>
        <source>Nobody known on</source>
        <translation>பணியில் யாரும் தெரியவில்லை</translation>
    </message>
    <message>
        <source>Nobody on</source>
        <translation>பணியில் யாரும் இல்லை</translation>
    </message>
    <message>
        <source>Reading last week&apos;s missed calls, to hold them against these hours</source>
        <translation>இந்த நேரங்களுடன் ஒப்பிட கடந்த வாரத் தவறிய அழைப்புகள் படிக்கப்படுகின்றன</translation>
    </message>
    <message>
        <source>Save {shifts}</source>
        <translation>{shifts} சேமி</translation>
    </message>
    <message>
        <source>They could not be read again.</source>
        <translation>அவற்றை மீண்டும் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>குறைவு</translation>
    </message>
    <message>
        <source>With these hours, {figures} would have had nobody on.</source>
        <translation>இந்த நேரங்களில் {figures} போது யாரும் பணியில் இருந்திருக்க மாட்டார்கள்.</translation>
    </message>
    <message>
        <source>With these hours, {figures} would have had someone on.</source>
        <translation>இந்த நேரங்களில் {figures} போது ஒருவர் பணியில் இருந்திருப்பார்.</translation>
    </message>
    <message>
        <source>at least {count}</source>
        <translation>குறைந்தது {count}</translation>
    </message>
    <message>
        <source>last week&apos;s one missed call</source>
        <translation>கடந்த வாரத்தின் ஒரு தவறிய அழைப்பு</translation>
    </message>
    <message>
        <source>thin</source>
        <translation>குறைவு</translation>
    </message>
    <message>
        <source>{agents} changed, not saved</source>
        <translation>{agents} மாற்றம், சேமிக்கவில்லை</translation>
    </message>
    <message>
        <source>{agents} selected, {count} moved</source>
        <translation>{agents} தேர்வு, {count} நகர்த்தல்</translation>
    </message>
    <message>
        <source>{covered} of at least {total} missed calls of last week</source>
        <translation>கடந்த வாரத்தின் குறைந்தது {total} தவறிய அழைப்புகளில் {covered}</translation>
    </message>
    <message>
        <source>{covered} of last week&apos;s {total} missed calls</source>
        <translation>கடந்த வாரத்தின் {total} தவறிய அழைப்புகளில் {covered}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} முதல் {end}</translation>
    </message>
    <message>
        <source>{told}, as before</source>
        <translation>{told}, முன்பு போல</translation>
    </message>
    <message>
        <source>{told}, changed from {old}</source>
        <translation>{told}, {old} இலிருந்து மாற்றம்</translation>
    </message>
    <message>
        <source>{who} stays {hours}: a shift lasts an hour at least, within 1 to 24</source>
        <translation>{who} {hours} இலேயே: ஷிப்ட் குறைந்தது ஒரு மணி நேரம், 1 முதல் 24 க்குள்</translation>
    </message>
    <message>
        <source>{who}, {hours}</source>
        <translation>{who}, {hours}</translation>
    </message>
</context>
<context>
    <name>ShiftsController</name>
    <message>
        <source>Shift hours of {count} agents</source>
        <translation>{count} ஏஜென்ட்களின் ஷிப்ட் நேரம்</translation>
    </message>
    <message>
        <source>Shift hours of {name}</source>
        <translation>{name} இன் ஷிப்ட் நேரம்</translation>
    </message>
</context>
<context>
    <name>ShiftsPage</name>
    <message>
        <source>Discarded. Ctrl+Z brings it back.</source>
        <translation>கைவிடப்பட்டது. Ctrl+Z திரும்பக் கொண்டுவரும்.</translation>
    </message>
    <message>
        <source>Hours of the zone that this computer is set to. No provider says its own.</source>
        <translation>இந்தக் கணினியின் நேர மண்டலம். எந்த வழங்குநரும் தன் மண்டலத்தைச் சொல்வதில்லை.</translation>
    </message>
    <message>
        <source>hours in {zone}, now {time}</source>
        <translation>{zone} நேரம், இப்போது {time}</translation>
    </message>
</context>
<context>
    <name>ShortcutKeys</name>
    <message>
        <source>One key press, with Ctrl or Alt, is needed.</source>
        <translation>Ctrl அல்லது Alt உடன் ஒரு விசை அழுத்தம் தேவை.</translation>
    </message>
    <message>
        <source>{keys} belongs to text fields.</source>
        <translation>{keys} உரைப் புலங்களுக்கானது.</translation>
    </message>
    <message>
        <source>{keys} is for typing. Add Ctrl or Alt.</source>
        <translation>{keys} தட்டச்சுக்கானது. Ctrl அல்லது Alt சேர்க்கவும்.</translation>
    </message>
    <message>
        <source>{keys} is taken by “{action}”.</source>
        <translation>{keys} ஐ “{action}” பயன்படுத்துகிறது.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>All keys are as they were at first.</source>
        <translation>எல்லா விசைகளும் முதலில் இருந்தபடி உள்ளன.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>விசைப்பலகை குறுக்குவழிகள்</translation>
    </message>
    <message>
        <source>Press a key’s button, then the new keys. Backspace leaves it without one. Keys in grey stay as they are.</source>
        <translation>விசையின் பொத்தானை அழுத்தவும், பிறகு புதிய விசைகளை. Backspace அதை விசையின்றி விடும். சாம்பல் நிற விசைகள் அப்படியே இருக்கும்.</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>எல்லா விசைகளையும் மீட்டமை</translation>
    </message>
    <message>
        <source>Undo the reset</source>
        <translation>மீட்டமைத்ததைத் திரும்பப் பெறு</translation>
    </message>
</context>
<context>
    <name>SignInChoices</name>
    <message>
        <source>Change</source>
        <translation>மாற்று</translation>
    </message>
    <message>
        <source>Preset by your organisation</source>
        <translation>உங்கள் நிறுவனம் முன்பே அமைத்தது</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>வழங்குநர்</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>பிராந்தியம்</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>பங்கு</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>உங்கள் நிறுவனம் அமைத்தது</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Cancel</source>
        <translation>ரத்து</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>பரிசோதனை</translation>
    </message>
    <message>
        <source>Encrypted; the key stays in the system’s keyring.</source>
        <translation>குறியாக்கம் செய்யப்பட்டது; சாவி கணினியின் கீரிங்கில் இருக்கும்.</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <translation>உள்நுழைந்தே வைத்திரு</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>ஏற்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>உள்நுழை</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>டெமோவை முயல்</translation>
    </message>
    <message>
        <source>Use the access your telephony provider gave you.</source>
        <translation>உங்கள் தொலைபேசி வழங்குநர் தந்த அணுகலைப் பயன்படுத்தவும்.</translation>
    </message>
    <message>
        <source>Your organisation does not allow sign-ins to be kept on this computer.</source>
        <translation>இந்தக் கணினியில் உள்நுழைவுகளை வைக்க உங்கள் நிறுவனம் அனுமதிப்பதில்லை.</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Reading</source>
        <translation>படிக்கிறது</translation>
    </message>
</context>
<context>
    <name>Snooze</name>
    <message>
        <source>in {0} h</source>
        <translation>{0} ம.நே. இல்</translation>
    </message>
    <message>
        <source>in {0} min</source>
        <translation>{0} நிமி. இல்</translation>
    </message>
    <message>
        <source>tomorrow 9:00</source>
        <translation>நாளை 9:00</translation>
    </message>
</context>
<context>
    <name>SnoozeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>ரத்து</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>நாள்</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>ஒத்திவை</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>இதுவரை ஒத்திவை</translation>
    </message>
    <message>
        <source>Snooze until then</source>
        <translation>அதுவரை ஒத்திவை</translation>
    </message>
    <message>
        <source>That time is over.</source>
        <translation>அந்த நேரம் கடந்துவிட்டது.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>நேரம்</translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>Choose a time…</source>
        <translation>நேரத்தைத் தேர்ந்தெடு…</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>ஒத்திவை</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Copied</source>
        <translation>நகலெடுத்தது</translation>
    </message>
    <message>
        <source>Dropped here</source>
        <translation>இங்கே விட்டது</translation>
    </message>
    <message>
        <source>From a link</source>
        <translation>இணைப்பிலிருந்து</translation>
    </message>
    <message>
        <source>Nobody was called.</source>
        <translation>யாரும் அழைக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>ஒட்டியது</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>தேர்ந்தது</translation>
    </message>
    <message>
        <source>The link leads to no phone number</source>
        <translation>இணைப்பு தொலைபேசி எண்ணுக்குச் செல்லவில்லை</translation>
    </message>
    <message>
        <source>The number was not taken, and nobody was called.</source>
        <translation>எண் எடுக்கப்படவில்லை, யாரும் அழைக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>What is selected is no phone number</source>
        <translation>தேர்ந்தது தொலைபேசி எண் அல்ல</translation>
    </message>
    <message>
        <source>What was copied is no phone number</source>
        <translation>நகலெடுத்தது தொலைபேசி எண் அல்ல</translation>
    </message>
    <message>
        <source>What you dropped is no phone number</source>
        <translation>நீங்கள் விட்டது தொலைபேசி எண் அல்ல</translation>
    </message>
    <message>
        <source>What you pasted is no phone number</source>
        <translation>நீங்கள் ஒட்டியது தொலைபேசி எண் அல்ல</translation>
    </message>
    <message>
        <source>Your organisation has switched off the dialer</source>
        <translation>உங்கள் நிறுவனம் டயலரை நிறுத்தியுள்ளது</translation>
    </message>
    <message>
        <source>{source}, but no number yet. Put it right, or clear it.</source>
        <translation>{source}, ஆனால் இன்னும் எண் அல்ல. சரிசெய்யவும், அல்லது நீக்கவும்.</translation>
    </message>
    <message>
        <source>{source}: {number} is being called, as you allowed</source>
        <translation>{source}: நீங்கள் அனுமதித்தபடி {number} அழைக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>{source}: {number}. Call it when this call is over</source>
        <translation>{source}: {number}. இந்த அழைப்பு முடிந்ததும் அழைக்கவும்</translation>
    </message>
    <message>
        <source>{source}: {number}. Press Enter to call</source>
        <translation>{source}: {number}. அழைக்க Enter ஐ அழுத்தவும்</translation>
    </message>
</context>
<context>
    <name>StartRefused</name>
    <message>
        <source>Calldeck was not started</source>
        <translation>Calldeck தொடங்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>விவரங்களை நகலெடு</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>விவரங்கள்</translation>
    </message>
    <message>
        <source>The settings that your organisation made for this computer have mistakes. Nothing was changed, and nobody was signed in. Copy the details for whoever looks after this computer.</source>
        <translation>இந்தக் கணினிக்கு உங்கள் நிறுவனம் செய்த அமைப்புகளில் தவறுகள் உள்ளன. எதுவும் மாற்றப்படவில்லை, யாரும் உள்நுழையவில்லை. இந்தக் கணினியைக் கவனிப்பவருக்காக விவரங்களை நகலெடுக்கவும்.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Cancel</source>
        <translation>ரத்து</translation>
    </message>
    <message>
        <source>Cancel running work</source>
        <translation>நடக்கும் வேலையை ரத்து செய்</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>தயார்</translation>
    </message>
</context>
<context>
    <name>SuggestionBox</name>
    <message>
        <source>Suggestions</source>
        <translation>பரிந்துரைகள்</translation>
    </message>
</context>
<context>
    <name>SupportBundle</name>
    <message>
        <source>Save support bundle</source>
        <translation>உதவித் தொகுப்பைச் சேமி</translation>
    </message>
    <message>
        <source>ZIP archive (*.zip)</source>
        <translation>ZIP காப்பகம் (*.zip)</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
</context>
<context>
    <name>SupportBundleDialog</name>
    <message>
        <source>Cancel</source>
        <translation>ரத்து</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Everything private is taken out of it. Nothing is sent.</source>
        <translation>தனிப்பட்ட அனைத்தும் இதிலிருந்து நீக்கப்படும். எதுவும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>கோப்புறையைத் திற</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>வேறிடத்தில் சேமி</translation>
    </message>
    <message>
        <source>Saving the support bundle</source>
        <translation>உதவித் தொகுப்பு சேமிக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>Show contents</source>
        <translation>உள்ளடக்கம் காட்டு</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>உதவித் தொகுப்பு</translation>
    </message>
    <message>
        <source>The newest requests to the provider and its answers</source>
        <translation>வழங்குநருக்கான புதிய கோரிக்கைகளும் அதன் பதில்களும்</translation>
    </message>
    <message>
        <source>The support bundle is saved</source>
        <translation>உதவித் தொகுப்பு சேமிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Versions, and what the diagnosis found</source>
        <translation>பதிப்புகளும் பரிசோதனை கண்டறிந்தவையும்</translation>
    </message>
    <message>
        <source>What Calldeck noted while it ran</source>
        <translation>இயங்கும்போது Calldeck குறித்தவை</translation>
    </message>
    <message>
        <source>What this is, in plain words</source>
        <translation>இது என்ன, எளிய சொற்களில்</translation>
    </message>
    <message>
        <source>Which settings were changed</source>
        <translation>மாற்றப்பட்ட அமைப்புகள்</translation>
    </message>
    <message>
        <source>{file}, {size}. It was sent nowhere. Passwords are left out, and made-up names, numbers and ids stand in place of the real ones. Read it before you give it to anybody.</source>
        <translation>{file}, {size}. இது எங்கும் அனுப்பப்படவில்லை. கடவுச்சொற்கள் விடப்பட்டுள்ளன; உண்மையான பெயர்கள், எண்கள், ID களுக்குப் பதிலாகக் கற்பனையானவை உள்ளன. யாருக்கும் கொடுக்கும் முன் இதைப் படிக்கவும்.</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>Tabs</source>
        <translation>தாவல்கள்</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>மிகத் தாமதம்</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Select all rows</source>
        <translation>எல்லா வரிசைகளையும் தேர்ந்தெடு</translation>
    </message>
</context>
<context>
    <name>TemplateMenu</name>
    <message>
        <source>Manage templates…</source>
        <translation>டெம்ப்ளேட்களை நிர்வகி…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>டெம்ப்ளேட்டாகச் சேமி…</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>டெம்ப்ளேட்கள்</translation>
    </message>
</context>
<context>
    <name>TemplateNameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>ரத்து</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>மாற்றிடு</translation>
    </message>
    <message>
        <source>Replaces “{name}”. You can undo that.</source>
        <translation>“{name}” க்குப் பதிலாகும். திரும்பப் பெறலாம்.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>சேமி</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>டெம்ப்ளேட்டைச் சேமி</translation>
    </message>
    <message>
        <source>Such as “Night shift” or “Trainees”.</source>
        <translation>எ.கா. “இரவு ஷிப்ட்” அல்லது “பயிற்சியாளர்கள்”.</translation>
    </message>
    <message>
        <source>Template name</source>
        <translation>டெம்ப்ளேட் பெயர்</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>பெயரை எழுதவும்.</translation>
    </message>
</context>
<context>
    <name>TemplatesController</name>
    <message>
        <source>Saving templates</source>
        <translation>டெம்ப்ளேட்கள் சேமிக்கப்படுகின்றன</translation>
    </message>
    <message>
        <source>“{name}” deleted</source>
        <translation>“{name}” நீக்கப்பட்டது</translation>
    </message>
    <message>
        <source>“{name}” has its name again</source>
        <translation>“{name}” தன் பெயரைத் திரும்பப் பெற்றது</translation>
    </message>
    <message>
        <source>“{name}” is as it was</source>
        <translation>“{name}” முன்பு போல உள்ளது</translation>
    </message>
    <message>
        <source>“{name}” is back</source>
        <translation>“{name}” திரும்பியது</translation>
    </message>
    <message>
        <source>“{name}” is now “{new}”</source>
        <translation>“{name}” இப்போது “{new}”</translation>
    </message>
    <message>
        <source>“{name}” removed again</source>
        <translation>“{name}” மீண்டும் அகற்றப்பட்டது</translation>
    </message>
    <message>
        <source>“{name}” replaced</source>
        <translation>“{name}” மாற்றிடப்பட்டது</translation>
    </message>
    <message>
        <source>“{name}” saved</source>
        <translation>“{name}” சேமிக்கப்பட்டது</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>நீக்கு</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>டெம்ப்ளேட்டை நீக்கு</translation>
    </message>
    <message>
        <source>Fill in the form of an agent, then choose “Save as template…”.</source>
        <translation>ஒரு ஏஜென்டின் படிவத்தை நிரப்பி, “டெம்ப்ளேட்டாகச் சேமி…” தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>No templates</source>
        <translation>டெம்ப்ளேட்கள் இல்லை</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>பெயர் மாற்று</translation>
    </message>
    <message>
        <source>Rename template</source>
        <translation>டெம்ப்ளேட்டின் பெயரை மாற்று</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>டெம்ப்ளேட்கள்</translation>
    </message>
    <message>
        <source>There is no template.</source>
        <translation>டெம்ப்ளேட் இல்லை.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>திரும்பப் பெறு</translation>
    </message>
    <message>
        <source>{done}. Undo is offered.</source>
        <translation>{done}. திரும்பப் பெறலாம்.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close notice</source>
        <translation>அறிவிப்பை மூடு</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>அறிவிப்பு</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>திரும்பப் பெறு</translation>
    </message>
    <message>
        <source>{words}. Undo is offered for {seconds} seconds.</source>
        <translation>{words}. {seconds} நொடிகளுக்குள் திரும்பப் பெறலாம்.</translation>
    </message>
</context>
<context>
    <name>TransferDialog</name>
    <message>
        <source>Agent or number</source>
        <translation>ஏஜென்ட் அல்லது எண்</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்து</translation>
    </message>
    <message>
        <source>Nobody found. Type a name or a whole number.</source>
        <translation>யாரும் கிடைக்கவில்லை. பெயரையோ முழு எண்ணையோ தட்டச்சு செய்க.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>எண்</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>எண் {number}</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>மாற்றிக்கொடு</translation>
    </message>
    <message>
        <source>Transfer now</source>
        <translation>இப்போதே மாற்றிக்கொடு</translation>
    </message>
    <message>
        <source>Transfer the call</source>
        <translation>அழைப்பை மாற்றிக்கொடு</translation>
    </message>
    <message>
        <source>Transfer to</source>
        <translation>யாருக்கு</translation>
    </message>
    <message>
        <source>Who can take over</source>
        <translation>யார் ஏற்கலாம்</translation>
    </message>
    <message>
        <source>{name} is handed over at once, and you are out of the call.</source>
        <translation>{name} உடனே ஒப்படைக்கப்படுவார், நீங்கள் அழைப்பிலிருந்து விலகுவீர்கள்.</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Calldeck: nobody is waiting</source>
        <translation>Calldeck: யாரும் காத்திருக்கவில்லை</translation>
    </message>
    <message>
        <source>Calldeck: {waiting}</source>
        <translation>Calldeck: {waiting}</translation>
    </message>
    <message>
        <source>Mini dialer</source>
        <translation>மினி டயலர்</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>தவறிய அழைப்புகள்</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>வெளியேறு</translation>
    </message>
    <message>
        <source>Show Calldeck</source>
        <translation>Calldeck ஐக் காட்டு</translation>
    </message>
    <message>
        <source>{waiting}, {n} overdue</source>
        <translation>{waiting}, {n} மிகத் தாமதம்</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>Calldeck {version} is available</source>
        <translation>Calldeck {version} கிடைக்கிறது</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>கட்டளைகள்</translation>
    </message>
    <message>
        <source>Copied. Paste them into a terminal.</source>
        <translation>நகலெடுக்கப்பட்டது. டெர்மினலில் ஒட்டவும்.</translation>
    </message>
    <message>
        <source>Copy commands</source>
        <translation>கட்டளைகளை நகலெடு</translation>
    </message>
    <message>
        <source>Download with the browser</source>
        <translation>உலாவியில் பதிவிறக்கு</translation>
    </message>
    <message>
        <source>Fetched and checked. Calldeck quits, the installer puts in the new version, and Calldeck starts again.</source>
        <translation>பெறப்பட்டுச் சரிபார்க்கப்பட்டது. Calldeck வெளியேறும், நிறுவி புதிய பதிப்பை நிறுவும், பிறகு Calldeck மீண்டும் தொடங்கும்.</translation>
    </message>
    <message>
        <source>Fetched and checked. Nothing was installed yet.</source>
        <translation>பெறப்பட்டுச் சரிபார்க்கப்பட்டது. இன்னும் எதுவும் நிறுவப்படவில்லை.</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>நிறுவு</translation>
    </message>
    <message>
        <source>Install fetches {size} MB from {host} and checks the file. You are asked before Calldeck quits.</source>
        <translation>“நிறுவு” {host} இலிருந்து {size} MB பெற்று, கோப்பைச் சரிபார்க்கும். Calldeck வெளியேறும் முன் உங்களிடம் கேட்கப்படும்.</translation>
    </message>
    <message>
        <source>It may come with the updates of your system. If it does not, these commands fetch, check and install it.</source>
        <translation>இது உங்கள் இயங்குதளத்தின் புதுப்பிப்புகளுடன் வரலாம். வராவிட்டால், இந்தக் கட்டளைகள் இதைப் பெற்று, சரிபார்த்து, நிறுவும்.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>பிறகு</translation>
    </message>
    <message>
        <source>Nothing was installed. Wait until that is over, then press again.</source>
        <translation>எதுவும் நிறுவப்படவில்லை. அது முடியும் வரை காத்திருந்து, மீண்டும் அழுத்தவும்.</translation>
    </message>
    <message>
        <source>Open disk image</source>
        <translation>டிஸ்க் இமேஜைத் திற</translation>
    </message>
    <message>
        <source>Published on {day}. You have {version}.</source>
        <translation>வெளியீடு: {day}. உங்களிடம் உள்ளது: {version}.</translation>
    </message>
    <message>
        <source>Quit and install</source>
        <translation>வெளியேறி நிறுவு</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <translation>இந்தப் பதிப்பைத் தவிர்</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>நிறுத்து</translation>
    </message>
    <message>
        <source>Stop fetching</source>
        <translation>பெறுவதை நிறுத்து</translation>
    </message>
    <message>
        <source>The disk image is open. Quit Calldeck, and drag the new one into Applications.</source>
        <translation>டிஸ்க் இமேஜ் திறந்துள்ளது. Calldeck இலிருந்து வெளியேறி, புதியதை Applications க்கு இழுக்கவும்.</translation>
    </message>
    <message>
        <source>These commands fetch, check and unpack it. Then put the new folder in the place of the old one.</source>
        <translation>இந்தக் கட்டளைகள் இதைப் பெற்று, சரிபார்த்து, விரிக்கும். பிறகு பழைய கோப்புறையின் இடத்தில் புதியதை வைக்கவும்.</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>புதுப்பிப்பு</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>புதியவை</translation>
    </message>
    <message>
        <source>You can close this and go on working. The status bar shows how far it is.</source>
        <translation>இதை மூடிவிட்டு வேலையைத் தொடரலாம். எவ்வளவு முடிந்தது என நிலைப் பட்டி காட்டும்.</translation>
    </message>
    <message>
        <source>{done} of {total} MB</source>
        <translation>{done} / {total} MB</translation>
    </message>
</context>
<context>
    <name>UpdateLine</name>
    <message>
        <source>Ask whoever installed this copy.</source>
        <translation>இந்த நகலை நிறுவியவரிடம் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Calldeck is up to date</source>
        <translation>Calldeck புதிய பதிப்பில் உள்ளது</translation>
    </message>
    <message>
        <source>Calldeck {version} is available</source>
        <translation>Calldeck {version} கிடைக்கிறது</translation>
    </message>
    <message>
        <source>Calldeck {version} is not offered for this installation</source>
        <translation>இந்த நிறுவலுக்கு Calldeck {version} வழங்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Calldeck {version} needs {system} or later</source>
        <translation>Calldeck {version} க்கு {system} அல்லது புதியது தேவை</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>புதுப்பிப்புகளைப் பார்</translation>
    </message>
    <message>
        <source>Last checked {ago}.</source>
        <translation>கடைசியாகப் பார்த்தது {ago}.</translation>
    </message>
    <message>
        <source>Looking for updates…</source>
        <translation>புதுப்பிப்புகளைத் தேடுகிறது…</translation>
    </message>
    <message>
        <source>Never checked with success.</source>
        <translation>இதுவரை வெற்றிகரமாகப் பார்க்கவில்லை.</translation>
    </message>
    <message>
        <source>Not looked for since the start</source>
        <translation>தொடங்கியதிலிருந்து தேடவில்லை</translation>
    </message>
    <message>
        <source>This copy goes on working.</source>
        <translation>இந்த நகல் தொடர்ந்து இயங்கும்.</translation>
    </message>
    <message>
        <source>Updates are not looked for</source>
        <translation>புதுப்பிப்புகள் தேடப்படுவதில்லை</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>புதியவை</translation>
    </message>
</context>
<context>
    <name>UpdateNotices</name>
    <message>
        <source>Calldeck {version} is available</source>
        <translation>Calldeck {version} கிடைக்கிறது</translation>
    </message>
    <message>
        <source>Calldeck {version} is ready to be installed</source>
        <translation>Calldeck {version} நிறுவத் தயார்</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>நிறுவு</translation>
    </message>
    <message>
        <source>It was fetched and checked.</source>
        <translation>அது பெறப்பட்டுச் சரிபார்க்கப்பட்டது.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>புதியவை</translation>
    </message>
</context>
<context>
    <name>UpdatesController</name>
    <message>
        <source>Fetching Calldeck {version}, {done} of {total} MB</source>
        <translation>Calldeck {version} பெறப்படுகிறது, {done} / {total} MB</translation>
    </message>
</context>
<context>
    <name>ViewNameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>ரத்து</translation>
    </message>
    <message>
        <source>Keeps period, direction, list, who was rung, search and order.</source>
        <translation>காலம், திசை, பட்டியல், யாருக்கு ஒலித்தது, தேடல், ஒழுங்கு ஆகியவற்றை வைக்கும்.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>Replaces the view of this name.</source>
        <translation>இதே பெயருடைய பார்வைக்குப் பதிலாகும்.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>சேமி</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>இந்தப் பார்வையைச் சேமி</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>பார்வையைச் சேமி</translation>
    </message>
    <message>
        <source>View name</source>
        <translation>பார்வையின் பெயர்</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>பெயரை எழுதவும்.</translation>
    </message>
</context>
<context>
    <name>WindowDialogs</name>
    <message>
        <source>Network</source>
        <translation>நெட்வொர்க்</translation>
    </message>
</context>
<context>
    <name>WindowHead</name>
    <message>
        <source>Calldeck – {count} waiting</source>
        <translation>Calldeck – {count} காத்திருப்பு</translation>
    </message>
    <message>
        <source>Demo of {provider}</source>
        <translation>{provider} டெமோ</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>உள்நுழையவில்லை</translation>
    </message>
    <message>
        <source>Replay of {provider}</source>
        <translation>{provider} மறு இயக்கம்</translation>
    </message>
    <message>
        <source>no account yet</source>
        <translation>இன்னும் கணக்கு இல்லை</translation>
    </message>
    <message>
        <source>{time} in {zone}</source>
        <translation>{zone} இல் {time}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source> It is “{shown}” now.</source>
        <translation> இப்போது “{shown}”.</translation>
    </message>
    <message>
        <source>, page {page}</source>
        <translation>, பக்கம் {page}</translation>
    </message>
    <message>
        <source>, page {page} of {pages}</source>
        <translation>, பக்கம் {page} / {pages}</translation>
    </message>
    <message>
        <source>, tried {tries} times</source>
        <translation>, {tries} முறை முயன்றது</translation>
    </message>
    <message>
        <source>100 to 999.</source>
        <translation>100 முதல் 999.</translation>
    </message>
    <message>
        <source>A bracket is left open. Use {e164}, {digits} or {name}.</source>
        <translation>ஓர் அடைப்புக்குறி மூடப்படவில்லை. {e164}, {digits} அல்லது {name} பயன்படுத்தவும்.</translation>
    </message>
    <message>
        <source>A call is under way.</source>
        <translation>அழைப்பு நடக்கிறது.</translation>
    </message>
    <message>
        <source>A call to this number was being placed a moment ago. Yours was not placed.</source>
        <translation>சற்று முன் இந்த எண்ணுக்கு ஓர் அழைப்பு செய்யப்பட்டுக் கொண்டிருந்தது. உங்களுடையது செய்யப்படவில்லை.</translation>
    </message>
    <message>
        <source>A call to {who} is being placed.</source>
        <translation>{who} க்கான அழைப்பு செய்யப்படுகிறது.</translation>
    </message>
    <message>
        <source>A call to {who} is under way.</source>
        <translation>{who} உடன் அழைப்பு நடக்கிறது.</translation>
    </message>
    <message>
        <source>A chat user cannot place calls.</source>
        <translation>சாட் பயனர் அழைக்க முடியாது.</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>சக ஊழியர்</translation>
    </message>
    <message>
        <source>A kept sign-in could not be read.</source>
        <translation>வைத்திருந்த உள்நுழைவைப் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>A new one was begun; recent calls and noted changes of this desk are missing.</source>
        <translation>புதியது தொடங்கப்பட்டது; இந்த மேசையின் சமீபத்திய அழைப்புகளும் குறித்த மாற்றங்களும் இல்லை.</translation>
    </message>
    <message>
        <source>A number like 1111112.</source>
        <translation>1111112 போன்ற எண்.</translation>
    </message>
    <message>
        <source>A page came with fewer calls than it should have.</source>
        <translation>ஒரு பக்கத்தில் இருக்க வேண்டியதை விடக் குறைவான அழைப்புகள் வந்தன.</translation>
    </message>
    <message>
        <source>A password could not be kept over the restart.</source>
        <translation>மறுதொடக்கத்தில் ஒரு கடவுச்சொல்லை வைக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>A phone number has no letters.</source>
        <translation>தொலைபேசி எண்ணில் எழுத்துகள் இருக்காது.</translation>
    </message>
    <message>
        <source>A proxy on the way asks for a sign-in (status {status}).</source>
        <translation>வழியில் உள்ள ப்ராக்ஸி உள்நுழைவு கேட்கிறது (நிலை {status}).</translation>
    </message>
    <message>
        <source>A shift past midnight cannot be stored ({start:02}–{end:02}).</source>
        <translation>நள்ளிரவைக் கடக்கும் ஷிப்டை வைக்க முடியாது ({start:02}–{end:02}).</translation>
    </message>
    <message>
        <source>A supervisor sign-in has no status of its own. Set an agent&apos;s status on the Agents tab.</source>
        <translation>மேற்பார்வையாளர் உள்நுழைவுக்குத் தனி நிலை இல்லை. ஏஜென்ட்கள் தாவலில் ஏஜென்டின் நிலையை அமைக்கவும்.</translation>
    </message>
    <message>
        <source>API key SID</source>
        <translation>API key SID</translation>
    </message>
    <message>
        <source>API key secret</source>
        <translation>API key secret</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>அணுகல் டோக்கன்</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>செயல்</translation>
    </message>
    <message>
        <source>Add a phone number to the agent, or ring the softphone.</source>
        <translation>ஏஜென்டுக்குத் தொலைபேசி எண் சேர்க்கவும், அல்லது சாஃப்ட்போனை ஒலிக்கவும்.</translation>
    </message>
    <message>
        <source>Add it again in a minute: Calldeck then looks first, so that it is not added twice.</source>
        <translation>ஒரு நிமிடத்தில் மீண்டும் சேர்க்கவும்: இருமுறை சேராதபடி Calldeck முதலில் பார்க்கும்.</translation>
    </message>
    <message>
        <source>Add the column “{agent_id_label}”: an export has it.</source>
        <translation>“{agent_id_label}” நெடுவரிசையைச் சேர்க்கவும்: ஏற்றுமதியில் அது உள்ளது.</translation>
    </message>
    <message>
        <source>Add the column “{spec}”.</source>
        <translation>“{spec}” நெடுவரிசையைச் சேர்க்கவும்.</translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation>{name} சேர்க்கப்பட்டார்</translation>
    </message>
    <message>
        <source>Adding agent</source>
        <translation>ஏஜென்ட் சேர்க்கப்படுகிறார்</translation>
    </message>
    <message>
        <source>Adding to group</source>
        <translation>குழுவில் சேர்க்கப்படுகிறது</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>முகவரிகள்</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>ஏஜென்ட்</translation>
    </message>
    <message>
        <source>Agent ID</source>
        <translation>ஏஜென்ட் ID</translation>
    </message>
    <message>
        <source>Agents on</source>
        <translation>பணியில் ஏஜென்ட்கள்</translation>
    </message>
    <message>
        <source>All</source>
        <translation>அனைத்தும்</translation>
    </message>
    <message>
        <source>All lines of the account are in use.</source>
        <translation>கணக்கின் எல்லா இணைப்புகளும் பயன்பாட்டில் உள்ளன.</translation>
    </message>
    <message>
        <source>All well</source>
        <translation>எல்லாம் சரி</translation>
    </message>
    <message>
        <source>Allow outgoing calls for a number in the Stringee console.</source>
        <translation>Stringee கன்சோலில் ஒரு எண்ணுக்கு வெளி அழைப்புகளை அனுமதிக்கவும்.</translation>
    </message>
    <message>
        <source>An App ID has digits only.</source>
        <translation>App ID இல் இலக்கங்கள் மட்டுமே.</translation>
    </message>
    <message>
        <source>An address in the settings cannot be used.</source>
        <translation>அமைப்புகளில் உள்ள ஒரு முகவரியைப் பயன்படுத்த முடியாது.</translation>
    </message>
    <message>
        <source>An agent calls as themselves. Sign in as a supervisor to call as somebody else.</source>
        <translation>ஏஜென்ட் தம் பெயரிலேயே அழைப்பார். வேறொருவராக அழைக்க மேற்பார்வையாளராக உள்நுழையவும்.</translation>
    </message>
    <message>
        <source>An agent with this Stringee user ID exists already.</source>
        <translation>இந்த Stringee user ID உடன் ஏஜென்ட் ஏற்கனவே உள்ளார்.</translation>
    </message>
    <message>
        <source>An hour from 1 to 24.</source>
        <translation>1 முதல் 24 வரை ஒரு மணி.</translation>
    </message>
    <message>
        <source>Another program is using the database. Try again in a moment.</source>
        <translation>வேறு நிரல் தரவுத்தளத்தைப் பயன்படுத்துகிறது. சற்று நேரத்தில் மீண்டும் முயலவும்.</translation>
    </message>
    <message>
        <source>Another run is under way.</source>
        <translation>வேறு வேலை நடக்கிறது.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>பதில்</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>பதில் கிடைத்தது</translation>
    </message>
    <message>
        <source>Answered by {agent} {at}</source>
        <translation>{at} {agent} பதிலளித்தார்</translation>
    </message>
    <message>
        <source>Answered {at}</source>
        <translation>{at} பதிலளிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>எந்த முடிவும்</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>எந்த நேரமும்</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App ID</translation>
    </message>
    <message>
        <source>App or SIP</source>
        <translation>ஆப் அல்லது SIP</translation>
    </message>
    <message>
        <source>App or SIP phone</source>
        <translation>ஆப் அல்லது SIP தொலைபேசி</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>App secret</translation>
    </message>
    <message>
        <source>App {user}</source>
        <translation>App {user}</translation>
    </message>
    <message>
        <source>Ask IT to create it, or correct the address of the database in the settings.</source>
        <translation>இதை உருவாக்க IT இடம் கேட்கவும், அல்லது அமைப்புகளில் தரவுத்தள முகவரியைத் திருத்தவும்.</translation>
    </message>
    <message>
        <source>Ask IT to free some space on its server.</source>
        <translation>சர்வரில் இடம் விடுவிக்க IT இடம் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Ask IT to make the user the owner of the database, so that it can make its tables.</source>
        <translation>பயனரைத் தரவுத்தள உரிமையாளராக்க IT இடம் கேட்கவும், அப்போதுதான் அட்டவணைகளை உருவாக்க முடியும்.</translation>
    </message>
    <message>
        <source>Ask IT whether this computer and its user may use the database.</source>
        <translation>இந்தக் கணினியும் பயனரும் தரவுத்தளத்தைப் பயன்படுத்தலாமா என IT இடம் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Ask IT: its server is read-only now.</source>
        <translation>IT இடம் கேட்கவும்: அதன் சர்வர் இப்போது படிக்க மட்டுமே.</translation>
    </message>
    <message>
        <source>Ask TeleCMI to allow it for your plan.</source>
        <translation>உங்கள் திட்டத்தில் இதை அனுமதிக்க TeleCMI இடம் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Ask for the bundle again; it must be the ZIP that Calldeck saved.</source>
        <translation>தொகுப்பை மீண்டும் கேட்கவும்; அது Calldeck சேமித்த ZIP ஆக இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>Ask on the line before you try again.</source>
        <translation>மீண்டும் முயலும் முன் அழைப்பிலேயே கேட்கவும்.</translation>
    </message>
    <message>
        <source>Ask whoever runs the Stringee project.</source>
        <translation>Stringee திட்டத்தை நடத்துபவரிடம் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Ask whoever runs the account to allow them.</source>
        <translation>இவற்றை அனுமதிக்கக் கணக்கை நடத்துபவரிடம் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Ask whoever runs the account to top it up.</source>
        <translation>இருப்பை நிரப்பக் கணக்கை நடத்துபவரிடம் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Ask whoever runs the account.</source>
        <translation>கணக்கை நடத்துபவரிடம் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Ask your IT department for an HTTP proxy.</source>
        <translation>IT துறையிடம் HTTP ப்ராக்ஸி ஒன்றைக் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Ask your IT department to allow {provider}.</source>
        <translation>{provider} ஐ அனுமதிக்க IT துறையிடம் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Ask your IT department to set it right.</source>
        <translation>அதைச் சரிசெய்ய IT துறையிடம் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>கேட்கிறது</translation>
    </message>
    <message>
        <source>At least {shortest_password} characters.</source>
        <translation>குறைந்தது {shortest_password} எழுத்துகள்.</translation>
    </message>
    <message>
        <source>At least {shortest_password} characters; the agent signs in with it.</source>
        <translation>குறைந்தது {shortest_password} எழுத்துகள்; ஏஜென்ட் இதனால் உள்நுழைவார்.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>தணிக்கைப் பதிவு</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>ஆஸ்திரேலியா</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>தயார்</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>வங்கதேசம்</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>முன்பு</translation>
    </message>
    <message>
        <source>Blocked: {what}</source>
        <translation>தடுக்கப்பட்டது: {what}</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>இரண்டும்</translation>
    </message>
    <message>
        <source>Both stand in the TeleCMI dashboard under Developer, App secret.</source>
        <translation>இரண்டும் TeleCMI டாஷ்போர்டில் Developer, App secret கீழ் உள்ளன.</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>இடைவேளை</translation>
    </message>
    <message>
        <source>Busy or not ready</source>
        <translation>பணியில் அல்லது தயாரில்லை</translation>
    </message>
    <message>
        <source>Busy, or never used</source>
        <translation>பணியில், அல்லது பயன்படுத்தியதில்லை</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel workbook (*.xlsx)</source>
        <translation>CSV (*.csv);;Excel பணிப்புத்தகம் (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel workbook (*.xlsx);;Contact cards (*.vcf)</source>
        <translation>CSV (*.csv);;Excel பணிப்புத்தகம் (*.xlsx);;தொடர்பு கார்டுகள் (*.vcf)</translation>
    </message>
    <message>
        <source>Call again later</source>
        <translation>பின்னர் மீண்டும் அழை</translation>
    </message>
    <message>
        <source>Call once more.</source>
        <translation>மேலும் ஒருமுறை அழைக்கவும்.</translation>
    </message>
    <message>
        <source>Calldeck could not be made the program for phone links.</source>
        <translation>Calldeck ஐத் தொலைபேசி இணைப்புகளுக்கான நிரலாக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>Calldeck could not save on this computer.</source>
        <translation>Calldeck இந்தக் கணினியில் சேமிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>Calldeck looks in the call log; wait for what it finds.</source>
        <translation>Calldeck அழைப்புப் பதிவைப் பார்க்கிறது; முடிவுக்குக் காத்திருக்கவும்.</translation>
    </message>
    <message>
        <source>Calldeck tries again by itself. If it stays, check the network or ask IT.</source>
        <translation>Calldeck தானாக மீண்டும் முயலும். தொடர்ந்தால் நெட்வொர்க்கைச் சரிபார்க்கவும் அல்லது IT இடம் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>அழைத்த எண்</translation>
    </message>
    <message>
        <source>Called again and was answered</source>
        <translation>மீண்டும் அழைத்து, பதில் கிடைத்தது</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>திரும்ப அழைக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Called back by {agent} {at}</source>
        <translation>{at} {agent} திரும்ப அழைத்தார்</translation>
    </message>
    <message>
        <source>Called back {at}</source>
        <translation>{at} திரும்ப அழைக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Called by {who}</source>
        <translation>{who} அழைத்தார்</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>அழைப்பாளர்</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>அழைப்பாளர்கள்</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>அழைக்கிறது</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>அழைப்புகள்</translation>
    </message>
    <message>
        <source>Calls routed to a phone need its number.</source>
        <translation>தொலைபேசிக்குச் செல்லும் அழைப்புகளுக்கு அதன் எண் தேவை.</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>கனடா</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ரத்தானது</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>கார்டு</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>மாற்றம்</translation>
    </message>
    <message>
        <source>Changed {name}</source>
        <translation>{name} மாற்றப்பட்டார்</translation>
    </message>
    <message>
        <source>Changes of agents are being carried out.</source>
        <translation>ஏஜென்ட் மாற்றங்கள் செய்யப்படுகின்றன.</translation>
    </message>
    <message>
        <source>Changing {name}</source>
        <translation>{name} மாற்றப்படுகிறார்</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>சோதனை</translation>
    </message>
    <message>
        <source>Check again to see what would change now.</source>
        <translation>இப்போது என்ன மாறும் எனக் காண மீண்டும் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>Check the App ID, the app secret and the region.</source>
        <translation>App ID, app secret, பிராந்தியத்தைச் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>Check the SID. If it is right, the project belongs to another region, whose addresses must be in the settings, or a pasted token is malformed.</source>
        <translation>SID ஐச் சரிபார்க்கவும். சரியென்றால் திட்டம் வேறு பிராந்தியத்தைச் சேர்ந்தது, அதன் முகவரிகள் அமைப்புகளில் இருக்க வேண்டும், அல்லது ஒட்டிய டோக்கன் பழுதானது.</translation>
    </message>
    <message>
        <source>Check the Stringee addresses in the settings.</source>
        <translation>அமைப்புகளில் Stringee முகவரிகளைச் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>Check the address of the database in the settings.</source>
        <translation>அமைப்புகளில் தரவுத்தள முகவரியைச் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>Check the agents again before you go on.</source>
        <translation>தொடரும் முன் ஏஜென்ட்களை மீண்டும் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>Check the clock of this computer. For IT: let connections to {host} pass unopened, or add the authority of your proxy to the certificates of this computer.</source>
        <translation>இந்தக் கணினியின் கடிகாரத்தைச் சரிபார்க்கவும். IT க்கு: {host} க்கான இணைப்புகளைப் பிரிக்காமல் அனுமதிக்கவும், அல்லது உங்கள் ப்ராக்ஸியின் சான்றிதழ் ஆணையத்தை இந்தக் கணினியின் சான்றிதழ்களில் சேர்க்கவும்.</translation>
    </message>
    <message>
        <source>Check the date of this computer. If it is right, tell your IT department.</source>
        <translation>இந்தக் கணினியின் தேதியைச் சரிபார்க்கவும். அது சரியென்றால் IT துறையிடம் சொல்லவும்.</translation>
    </message>
    <message>
        <source>Check the digits and the country code.</source>
        <translation>இலக்கங்களையும் நாட்டுக் குறியீட்டையும் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>Check the entries and the region.</source>
        <translation>பதிவுகளையும் பிராந்தியத்தையும் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>Check the network connection, or ask your IT department.</source>
        <translation>நெட்வொர்க் இணைப்பைச் சரிபார்க்கவும், அல்லது IT துறையிடம் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>நெட்வொர்க் இணைப்பைச் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>Check the network, and the name server (DNS) of this computer.</source>
        <translation>நெட்வொர்க்கையும், இந்தக் கணினியின் பெயர் சர்வரையும் (DNS) சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>Check the number and its country code.</source>
        <translation>எண்ணையும் நாட்டுக் குறியீட்டையும் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>Check the number to call.</source>
        <translation>அழைக்கும் எண்ணைச் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>Check the proxy in the settings, or ask your IT department.</source>
        <translation>அமைப்புகளில் ப்ராக்ஸியைச் சரிபார்க்கவும், அல்லது IT துறையிடம் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Check the settings folder and the space on the disk.</source>
        <translation>அமைப்புக் கோப்புறையையும் வட்டின் இடத்தையும் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>Check the user ID (like 101_1111112) and the region.</source>
        <translation>User ID (101_1111112 போல), பிராந்தியத்தைச் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>Check the user ID, or ask your supervisor to add you.</source>
        <translation>User ID ஐச் சரிபார்க்கவும், அல்லது சேர்க்க மேற்பார்வையாளரிடம் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock and network, or ask your IT department.</source>
        <translation>இந்தக் கணினியின் கடிகாரத்தையும் நெட்வொர்க்கையும் சரிபார்க்கவும், அல்லது IT துறையிடம் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Check whether digits are missing.</source>
        <translation>இலக்கங்கள் விடுபட்டுள்ளனவா எனப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Check whether there are digits too many.</source>
        <translation>இலக்கங்கள் அதிகமா எனப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>சோதிக்கிறது</translation>
    </message>
    <message>
        <source>Checking this computer and its connections</source>
        <translation>இந்தக் கணினியும் அதன் இணைப்புகளும் சோதிக்கப்படுகின்றன</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>{file} சரிபார்க்கப்படுகிறது</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>{name} சரிபார்க்கப்படுகிறார்</translation>
    </message>
    <message>
        <source>China</source>
        <translation>சீனா</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>அதில் ஒரு கோப்பைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Choose a file that an address book wrote, ending with .vcf.</source>
        <translation>முகவரிப் புத்தகம் எழுதிய, .vcf என முடியும் கோப்பைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Choose a file with a heading and rows below it.</source>
        <translation>தலைப்பும் அதன் கீழ் வரிசைகளும் உள்ள கோப்பைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Choose an agent under Call as.</source>
        <translation>“இவராக அழை” இல் ஏஜென்டைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Choose another agent. If it stays, sign in again with the current app secret.</source>
        <translation>வேறு ஏஜென்டைத் தேர்ந்தெடுக்கவும். தொடர்ந்தால் இப்போதைய app secret உடன் மீண்டும் உள்நுழையவும்.</translation>
    </message>
    <message>
        <source>Choose another extension.</source>
        <translation>வேறு எக்ஸ்டென்ஷனைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Choose another number to call from, or ask your supervisor.</source>
        <translation>அழைக்க வேறு எண்ணைத் தேர்ந்தெடுக்கவும், அல்லது மேற்பார்வையாளரிடம் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>வேறொன்றைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Choose another one. It must be in the contact centre, allow outgoing calls and be open to the agent&apos;s group.</source>
        <translation>வேறொன்றைத் தேர்ந்தெடுக்கவும். அது தொடர்பு மையத்தில் இருந்து, வெளி அழைப்புகளை அனுமதித்து, ஏஜென்டின் குழுவுக்குத் திறந்திருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>வேறு இடத்தைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Choose another sheet.</source>
        <translation>வேறு தாளைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Choose another user ID, or edit that agent.</source>
        <translation>வேறு user ID ஐத் தேர்ந்தெடுக்கவும், அல்லது அந்த ஏஜென்டை மாற்றவும்.</translation>
    </message>
    <message>
        <source>Choose somebody from the list, or type a number.</source>
        <translation>பட்டியலிலிருந்து ஒருவரைத் தேர்ந்தெடுக்கவும், அல்லது எண்ணைத் தட்டச்சு செய்க.</translation>
    </message>
    <message>
        <source>Choose the agent to call as.</source>
        <translation>யாராக அழைக்க வேண்டும் என ஏஜென்டைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>கோப்பை மீண்டும் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>எடுத்தது</translation>
    </message>
    <message>
        <source>Claimed by {who}</source>
        <translation>{who} எடுத்தது</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>கடிகாரம்</translation>
    </message>
    <message>
        <source>Close it in other programs, or choose another folder.</source>
        <translation>பிற நிரல்களில் அதை மூடவும், அல்லது வேறு கோப்புறையைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Close it in other programs, or save a copy and choose the copy.</source>
        <translation>பிற நிரல்களில் அதை மூடவும், அல்லது ஒரு நகலைச் சேமித்து அதைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>மூடியவை</translation>
    </message>
    <message>
        <source>Codes with * or # cannot be called from here.</source>
        <translation>* அல்லது # குறியீடுகளை இங்கிருந்து அழைக்க முடியாது.</translation>
    </message>
    <message>
        <source>Column {letters} has no heading and was passed over.</source>
        <translation>{letters} நெடுவரிசைக்குத் தலைப்பு இல்லை, விடப்பட்டது.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>நிறுவனம்</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>இணைந்துள்ளது</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>இணைப்பு</translation>
    </message>
    <message>
        <source>Connection to {host}</source>
        <translation>{host} க்கான இணைப்பு</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>தொடர்பு</translation>
    </message>
    <message>
        <source>Contacts (*.csv *.tsv *.txt *.xlsx *.vcf *.vcard);;All files (*)</source>
        <translation>தொடர்புகள் (*.csv *.tsv *.txt *.xlsx *.vcf *.vcard);;எல்லாக் கோப்புகள் (*)</translation>
    </message>
    <message>
        <source>Contacts at {provider}</source>
        <translation>{provider} இல் உள்ள தொடர்புகள்</translation>
    </message>
    <message>
        <source>Copy the agents to a new workbook, and choose that one.</source>
        <translation>ஏஜென்ட்களைப் புதிய பணிப்புத்தகத்தில் நகலெடுத்து அதைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Copy the details for support if it stays.</source>
        <translation>தொடர்ந்தால் உதவிக்கு விவரங்களை நகலெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Copy the details for support.</source>
        <translation>உதவிக்கு விவரங்களை நகலெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Correct it, or write the value.</source>
        <translation>திருத்தவும், அல்லது மதிப்பை எழுதவும்.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>உருவாக்கு</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>தனிப்பயன்</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>தரவுத்தளம்</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>நீக்கு</translation>
    </message>
    <message>
        <source>Delete an agent, or ask TeleCMI for more seats.</source>
        <translation>ஒரு ஏஜென்டை நீக்கவும், அல்லது TeleCMI இடம் மேலும் இடங்கள் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Deleted {name}</source>
        <translation>{name} நீக்கப்பட்டார்</translation>
    </message>
    <message>
        <source>Deleting agent</source>
        <translation>ஏஜென்ட் நீக்கப்படுகிறார்</translation>
    </message>
    <message>
        <source>Deleting contacts</source>
        <translation>தொடர்புகள் நீக்கப்படுகின்றன</translation>
    </message>
    <message>
        <source>Dialer</source>
        <translation>டயலர்</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>வேறுபடுகிறது</translation>
    </message>
    <message>
        <source>Digits only.</source>
        <translation>இலக்கங்கள் மட்டும்.</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>வட்டு இடம்</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>அழைக்க வேண்டாம்</translation>
    </message>
    <message>
        <source>Do not call — set by {who}</source>
        <translation>அழைக்க வேண்டாம் — {who} அமைத்தது</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>முடிந்தது</translation>
    </message>
    <message>
        <source>Download it in the provider&apos;s dashboard.</source>
        <translation>வழங்குநரின் டாஷ்போர்டில் பதிவிறக்கவும்.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>குறியாக்கம்</translation>
    </message>
    <message>
        <source>End it at 24, and give the hours after midnight to another agent.</source>
        <translation>24 இல் முடிக்கவும், நள்ளிரவுக்குப் பின்னான நேரத்தை வேறு ஏஜென்டுக்குக் கொடுக்கவும்.</translation>
    </message>
    <message>
        <source>End the other call, and check that the softphone is online.</source>
        <translation>மற்ற அழைப்பை முடிக்கவும், சாஃப்ட்போன் ஆன்லைனில் உள்ளதா எனப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>போதுமானது</translation>
    </message>
    <message>
        <source>Enter it with its country code.</source>
        <translation>நாட்டுக் குறியீட்டுடன் எழுதவும்.</translation>
    </message>
    <message>
        <source>Enter its user name and password in the settings, page Network. Proxies that ask for NTLM or Kerberos cannot be used.</source>
        <translation>அமைப்புகளின் நெட்வொர்க் பக்கத்தில் அதன் பயனர் பெயரையும் கடவுச்சொல்லையும் உள்ளிடவும். NTLM அல்லது Kerberos கேட்கும் ப்ராக்ஸிகளைப் பயன்படுத்த முடியாது.</translation>
    </message>
    <message>
        <source>Enter the API key SID and secret of your project (Stringee console, Project, API keys), or paste an access token.</source>
        <translation>உங்கள் திட்டத்தின் API key SID, secret ஐ எழுதவும் (Stringee கன்சோல், Project, API keys), அல்லது அணுகல் டோக்கனை ஒட்டவும்.</translation>
    </message>
    <message>
        <source>Enter the API key SID and secret, or paste an access token.</source>
        <translation>API key SID, secret ஐ எழுதவும், அல்லது அணுகல் டோக்கனை ஒட்டவும்.</translation>
    </message>
    <message>
        <source>Enter the ID that the agent signs in with.</source>
        <translation>ஏஜென்ட் உள்நுழையும் ID ஐ எழுதவும்.</translation>
    </message>
    <message>
        <source>Enter the number with its country code.</source>
        <translation>எண்ணை நாட்டுக் குறியீட்டுடன் எழுதவும்.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>பிழை</translation>
    </message>
    <message>
        <source>Error list written to {name}</source>
        <translation>பிழைப் பட்டியல் {name} இல் எழுதப்பட்டது</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>அனைவருடையவை</translation>
    </message>
    <message>
        <source>Excel made a date of it.</source>
        <translation>Excel இதைத் தேதியாக்கியது.</translation>
    </message>
    <message>
        <source>Excel shortened the number.</source>
        <translation>Excel எண்ணைச் சுருக்கியது.</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel பணிப்புத்தகம் (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>எக்ஸ்டென்ஷன்</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>தோல்வி</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>புலம்</translation>
    </message>
    <message>
        <source>Fill in every field and try again.</source>
        <translation>எல்லாப் புலங்களையும் நிரப்பி மீண்டும் முயலவும்.</translation>
    </message>
    <message>
        <source>Fill in the cell.</source>
        <translation>கலத்தை நிரப்பவும்.</translation>
    </message>
    <message>
        <source>Fills in</source>
        <translation>நிரப்பும்</translation>
    </message>
    <message>
        <source>For IT: a firewall may be in the way; let TLS to {host} pass.</source>
        <translation>IT க்கு: ஒரு ஃபயர்வால் தடுக்கலாம்; {host} க்கு TLS ஐ அனுமதிக்கவும்.</translation>
    </message>
    <message>
        <source>For IT: allow {host} without a sign-in, or set the proxy.</source>
        <translation>IT க்கு: உள்நுழைவு இல்லாமல் {host} ஐ அனுமதிக்கவும், அல்லது ப்ராக்ஸியை அமைக்கவும்.</translation>
    </message>
    <message>
        <source>For IT: open port {port} to {host}.</source>
        <translation>IT க்கு: {host} க்கு போர்ட் {port} ஐத் திறக்கவும்.</translation>
    </message>
    <message>
        <source>For IT: see the proxy in the settings of this computer or of Calldeck.</source>
        <translation>IT க்கு: இந்தக் கணினியின் அல்லது Calldeck இன் அமைப்புகளில் ப்ராக்ஸியைப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>For IT: see to the certificates of this computer.</source>
        <translation>IT க்கு: இந்தக் கணினியின் சான்றிதழ்களைச் சரிசெய்யவும்.</translation>
    </message>
    <message>
        <source>For IT: see what the proxy {host} does with it.</source>
        <translation>IT க்கு: ப்ராக்ஸி {host} அதை என்ன செய்கிறது எனப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>For IT: start a keyring with the desktop.</source>
        <translation>IT க்கு: டெஸ்க்டாப்புடன் ஒரு கீரிங்கைத் தொடங்கவும்.</translation>
    </message>
    <message>
        <source>Format the column as text.</source>
        <translation>நெடுவரிசையை உரை வடிவாக்கவும்.</translation>
    </message>
    <message>
        <source>France</source>
        <translation>பிரான்ஸ்</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>காலி</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>வெள்ளி</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>ஜெர்மனி</translation>
    </message>
    <message>
        <source>Give another one, or take one row out.</source>
        <translation>வேறொன்று கொடுக்கவும், அல்லது ஒரு வரிசையை நீக்கவும்.</translation>
    </message>
    <message>
        <source>Give the password again in a new run.</source>
        <translation>புதிய வேலையில் கடவுச்சொல்லை மீண்டும் கொடுக்கவும்.</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>குளோபல்</translation>
    </message>
    <message>
        <source>Go on working with this version. If it stays, tell your IT department.</source>
        <translation>இந்தப் பதிப்பிலேயே வேலையைத் தொடரவும். தொடர்ந்தால் IT துறையிடம் சொல்லவும்.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>குழு</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>குழுக்கள்</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Handled {at}</source>
        <translation>{at} முடிந்தது</translation>
    </message>
    <message>
        <source>Hang up on the device that rang.</source>
        <translation>ஒலித்த சாதனத்தில் துண்டிக்கவும்.</translation>
    </message>
    <message>
        <source>Hang up on your phone.</source>
        <translation>உங்கள் தொலைபேசியில் துண்டிக்கவும்.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>நிறுத்தம்</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>ஹாங்காங்</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>ஹாட்லைன்</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>மணி</translation>
    </message>
    <message>
        <source>Hours run from {first_hour} to {last_hour}.</source>
        <translation>மணி {first_hour} முதல் {last_hour} வரை.</translation>
    </message>
    <message>
        <source>If it is over, close it first.</source>
        <translation>முடிந்திருந்தால் முதலில் அதை மூடவும்.</translation>
    </message>
    <message>
        <source>Import of {file}</source>
        <translation>{file} இறக்குமதி</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>உள்வரும்</translation>
    </message>
    <message>
        <source>India</source>
        <translation>இந்தியா</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>இந்தோனேசியா</translation>
    </message>
    <message>
        <source>Install Calldeck again.</source>
        <translation>Calldeck ஐ மீண்டும் நிறுவவும்.</translation>
    </message>
    <message>
        <source>Install the newer Calldeck again.</source>
        <translation>புதிய Calldeck ஐ மீண்டும் நிறுவவும்.</translation>
    </message>
    <message>
        <source>Install the newest version by hand, or ask your IT department.</source>
        <translation>மிகப் புதிய பதிப்பை நீங்களே நிறுவவும், அல்லது IT துறையிடம் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Instead of the key: a REST token from the Stringee console.</source>
        <translation>key க்குப் பதில்: Stringee கன்சோலின் REST டோக்கன்.</translation>
    </message>
    <message>
        <source>International call — it can cost more</source>
        <translation>சர்வதேச அழைப்பு — கட்டணம் அதிகமாகலாம்</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>இடையில் நின்றது</translation>
    </message>
    <message>
        <source>It belongs to {name}. Nothing was added.</source>
        <translation>இது {name} உடையது. எதுவும் சேர்க்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>It does not say what a release has to say.</source>
        <translation>ஒரு வெளியீடு சொல்ல வேண்டியதை அது சொல்லவில்லை.</translation>
    </message>
    <message>
        <source>It exists already, with another {label}: {name}.</source>
        <translation>இது வேறு {label} உடன் ஏற்கனவே உள்ளது: {name}.</translation>
    </message>
    <message>
        <source>It exists already.</source>
        <translation>இது ஏற்கனவே உள்ளது.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>அது காலாவதியானது.</translation>
    </message>
    <message>
        <source>It is a folder. Choose another name.</source>
        <translation>இது கோப்புறை. வேறு பெயரைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>It is a release of another channel.</source>
        <translation>அது வேறு சேனலின் வெளியீடு.</translation>
    </message>
    <message>
        <source>It is a release of another program.</source>
        <translation>அது வேறு நிரலின் வெளியீடு.</translation>
    </message>
    <message>
        <source>It is damaged or no vCard.</source>
        <translation>இது பழுதானது அல்லது vCard அல்ல.</translation>
    </message>
    <message>
        <source>It is meant for a newer Calldeck than this one.</source>
        <translation>அது இதைவிடப் புதிய Calldeck க்கானது.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>இது இப்போது இல்லை.</translation>
    </message>
    <message>
        <source>It is no release of Calldeck.</source>
        <translation>அது Calldeck வெளியீடு அல்ல.</translation>
    </message>
    <message>
        <source>It is not signed by the maker of this copy.</source>
        <translation>அதில் இந்த நகலின் தயாரிப்பாளர் கையொப்பமிடவில்லை.</translation>
    </message>
    <message>
        <source>It is not signed.</source>
        <translation>அதில் கையொப்பம் இல்லை.</translation>
    </message>
    <message>
        <source>It is older than one that was announced before.</source>
        <translation>முன்பு அறிவிக்கப்பட்ட ஒன்றைவிட அது பழையது.</translation>
    </message>
    <message>
        <source>It is the number stored for the agent; the plan must allow follow-me calls.</source>
        <translation>இது ஏஜென்டுக்கு வைத்துள்ள எண்; திட்டம் follow-me அழைப்புகளை அனுமதிக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>It is the phone number of the agent.</source>
        <translation>இது ஏஜென்டின் தொலைபேசி எண்.</translation>
    </message>
    <message>
        <source>It must be signed in to TeleCMI.</source>
        <translation>இது TeleCMI இல் உள்நுழைந்திருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>It must be signed with HS256. Make a new one in the Stringee console.</source>
        <translation>இது HS256 ஆல் கையொப்பமிடப்பட வேண்டும். Stringee கன்சோலில் புதியதை உருவாக்கவும்.</translation>
    </message>
    <message>
        <source>It must look like http://proxy.example.com/proxy.pac or file:///etc/proxy.pac.</source>
        <translation>அது http://proxy.example.com/proxy.pac அல்லது file:///etc/proxy.pac போல இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>It needs {needed} MB, and {free} MB are free. Free some space, try again.</source>
        <translation>அதற்கு {needed} MB தேவை, {free} MB காலியாக உள்ளது. சற்று இடத்தைக் காலி செய்து மீண்டும் முயலவும்.</translation>
    </message>
    <message>
        <source>It points to an address that is not safe: only https is.</source>
        <translation>அது காட்டும் முகவரி பாதுகாப்பானதல்ல: https மட்டுமே பாதுகாப்பானது.</translation>
    </message>
    <message>
        <source>It stands in row {row} already.</source>
        <translation>இது வரிசை {row} இல் ஏற்கனவே உள்ளது.</translation>
    </message>
    <message>
        <source>It was changed after it was signed, or somebody else signed it.</source>
        <translation>கையொப்பமிட்ட பின் அது மாற்றப்பட்டது, அல்லது வேறு யாரோ கையொப்பமிட்டனர்.</translation>
    </message>
    <message>
        <source>It was changed on its way.</source>
        <translation>அது வழியில் மாற்றப்பட்டது.</translation>
    </message>
    <message>
        <source>It was made, but could not be noted on this computer.</source>
        <translation>இது செய்யப்பட்டது, ஆனால் இந்தக் கணினியில் குறிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>It was moved, changed or removed since it was saved.</source>
        <translation>சேமித்த பிறகு இது நகர்த்தப்பட்டது, மாற்றப்பட்டது அல்லது அகற்றப்பட்டது.</translation>
    </message>
    <message>
        <source>It was not ended from here; it may be over.</source>
        <translation>இங்கிருந்து முடிக்கப்படவில்லை; முடிந்திருக்கலாம்.</translation>
    </message>
    <message>
        <source>It was removed from this computer; nothing else was changed.</source>
        <translation>இது இந்தக் கணினியிலிருந்து அகற்றப்பட்டது; வேறெதுவும் மாறவில்லை.</translation>
    </message>
    <message>
        <source>It was so already; nothing was sent.</source>
        <translation>ஏற்கனவே அப்படித்தான்; எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>Its certificate ended on {date}.</source>
        <translation>அதன் சான்றிதழ் {date} அன்று முடிந்தது.</translation>
    </message>
    <message>
        <source>Its certificate is for {names}.</source>
        <translation>அதன் சான்றிதழ் {names} க்கானது.</translation>
    </message>
    <message>
        <source>Its certificate is not valid before {date}.</source>
        <translation>அதன் சான்றிதழ் {date} க்கு முன் செல்லாது.</translation>
    </message>
    <message>
        <source>Its certificate was issued by itself: {issuer}.</source>
        <translation>அதன் சான்றிதழ் தானே வழங்கிக்கொண்டது: {issuer}.</translation>
    </message>
    <message>
        <source>Its certificate was issued by “{issuer}”, which this computer does not trust.</source>
        <translation>அதன் சான்றிதழை வழங்கிய “{issuer}” ஐ இந்தக் கணினி நம்பவில்லை.</translation>
    </message>
    <message>
        <source>Its certificate was not accepted, so nothing was sent.</source>
        <translation>அதன் சான்றிதழ் ஏற்கப்படவில்லை, எனவே எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>Its folder is not there any more. Choose another one.</source>
        <translation>அதன் கோப்புறை இப்போது இல்லை. வேறொன்றைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Its header lacks “cty” = “{content_type}”. Make one in the Stringee console.</source>
        <translation>அதன் தலைப்பில் “cty” = “{content_type}” இல்லை. Stringee கன்சோலில் ஒன்றை உருவாக்கவும்.</translation>
    </message>
    <message>
        <source>Its line {line} cannot be read.</source>
        <translation>இதன் வரி {line} ஐப் படிக்க முடியாது.</translation>
    </message>
    <message>
        <source>Its own call server refused. Ask your supervisor.</source>
        <translation>அதன் சொந்த அழைப்பு சர்வர் மறுத்தது. மேற்பார்வையாளரிடம் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>ஜப்பான்</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>மதிப்பீடு</translation>
    </message>
    <message>
        <source>Keep digits only, with + and the country code in front.</source>
        <translation>இலக்கங்களை மட்டும் வைக்கவும், முன்னால் + மற்றும் நாட்டுக் குறியீடு.</translation>
    </message>
    <message>
        <source>Keep one of them as “{label_of}”, and remove the other.</source>
        <translation>ஒன்றை “{label_of}” ஆக வைத்து, மற்றதை நீக்கவும்.</translation>
    </message>
    <message>
        <source>Keep only the rows and columns that are needed, or split it.</source>
        <translation>தேவையான வரிசைகளையும் நெடுவரிசைகளையும் மட்டும் வைக்கவும், அல்லது பிரிக்கவும்.</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>கென்யா</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>கீரிங்</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>கடந்த 24 மணி</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>கடந்த 30 நாள்</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>கடந்த 7 நாள்</translation>
    </message>
    <message>
        <source>Last call end</source>
        <translation>கடைசி அழைப்பு முடிவு</translation>
    </message>
    <message>
        <source>Last call: {what}</source>
        <translation>கடைசி அழைப்பு: {what}</translation>
    </message>
    <message>
        <source>Leave out user name and password; they are kept in the keyring.</source>
        <translation>பயனர் பெயரும் கடவுச்சொல்லும் வேண்டாம்; அவை கீரிங்கில் வைக்கப்படும்.</translation>
    </message>
    <message>
        <source>Leave the cell blank to add an agent, or take the row out.</source>
        <translation>ஏஜென்டைச் சேர்க்கக் கலத்தைக் காலியாக விடவும், அல்லது வரிசையை நீக்கவும்.</translation>
    </message>
    <message>
        <source>Leave the cell blank to add one, or take the row out.</source>
        <translation>சேர்க்கக் கலத்தைக் காலியாக விடவும், அல்லது வரிசையை நீக்கவும்.</translation>
    </message>
    <message>
        <source>Leave the cell blank to keep it.</source>
        <translation>அதையே வைக்கக் கலத்தைக் காலியாக விடவும்.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>விடப்பட்டது</translation>
    </message>
    <message>
        <source>Letters were lost when the file was saved.</source>
        <translation>கோப்பைச் சேமிக்கும்போது எழுத்துகள் தொலைந்தன.</translation>
    </message>
    <message>
        <source>Like 101_1111112.</source>
        <translation>101_1111112 போல.</translation>
    </message>
    <message>
        <source>Links are opened as before.</source>
        <translation>இணைப்புகள் முன்பு போலவே திறக்கப்படும்.</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>பட்டியல்கள் (*.csv *.tsv *.txt *.xlsx);;எல்லாக் கோப்புகள் (*)</translation>
    </message>
    <message>
        <source>Look again in a few minutes, and send what is missing then.</source>
        <translation>சில நிமிடங்களில் மீண்டும் பார்த்து, விடுபட்டதை அப்போது அனுப்பவும்.</translation>
    </message>
    <message>
        <source>Look at row {count}, where a cell begins with one.</source>
        <translation>வரிசை {count} ஐப் பார்க்கவும், அங்கே ஒரு கலம் இதனால் தொடங்குகிறது.</translation>
    </message>
    <message>
        <source>Look at the agents themselves before you repeat it.</source>
        <translation>மீண்டும் செய்யும் முன் ஏஜென்ட்களையே பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Look at this caller again before you go on.</source>
        <translation>தொடரும் முன் இந்த அழைப்பாளரை மீண்டும் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Look at your phone before you call again.</source>
        <translation>மீண்டும் அழைக்கும் முன் உங்கள் தொலைபேசியைப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Look at your phone, and press Call again in two minutes.</source>
        <translation>உங்கள் தொலைபேசியைப் பார்க்கவும், இரண்டு நிமிடங்களில் மீண்டும் அழை என்பதை அழுத்தவும்.</translation>
    </message>
    <message>
        <source>Look whether the provider works, then continue.</source>
        <translation>வழங்குநர் இயங்குகிறதா எனப் பார்த்துத் தொடரவும்.</translation>
    </message>
    <message>
        <source>Lunch break</source>
        <translation>மதிய இடைவேளை</translation>
    </message>
    <message>
        <source>Make a new one in the Stringee console.</source>
        <translation>Stringee கன்சோலில் புதியதை உருவாக்கவும்.</translation>
    </message>
    <message>
        <source>Make one for the REST API in the Stringee console.</source>
        <translation>Stringee கன்சோலில் REST API க்கு ஒன்றை உருவாக்கவும்.</translation>
    </message>
    <message>
        <source>Make one with “rest_api” switched on in the Stringee console.</source>
        <translation>Stringee கன்சோலில் “rest_api” ஆன் செய்து ஒன்றை உருவாக்கவும்.</translation>
    </message>
    <message>
        <source>Make room, or choose another place.</source>
        <translation>இடத்தைக் காலி செய்யவும், அல்லது வேறு இடத்தைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Make room: calls and recordings may soon find none.</source>
        <translation>இடத்தைக் காலி செய்யவும்: அழைப்புகளுக்கும் ரெக்கார்டிங்குகளுக்கும் விரைவில் இடம் இல்லாமல் போகலாம்.</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>மலேசியா</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>இடைநிலை</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>உறுப்பினர்கள்</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>கவனம்</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>என்னுடையவை</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>தவறியது</translation>
    </message>
    <message>
        <source>Missed caller</source>
        <translation>தவறிய அழைப்பாளர்</translation>
    </message>
    <message>
        <source>Missed caller ×{count}</source>
        <translation>தவறிய அழைப்பாளர் ×{count}</translation>
    </message>
    <message>
        <source>Missed callers are told of in the window only.</source>
        <translation>தவறிய அழைப்பாளர்கள் பற்றிச் சாளரத்தில் மட்டுமே சொல்லப்படும்.</translation>
    </message>
    <message>
        <source>Missed, waited {spent}</source>
        <translation>தவறியது, {spent} காத்திருந்தார்</translation>
    </message>
    <message>
        <source>Missed-call SMS alert</source>
        <translation>தவறிய அழைப்பு SMS எச்சரிக்கை</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>மொபைல்</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>திங்கள்</translation>
    </message>
    <message>
        <source>More than {size} MB are not fetched. Nothing was saved.</source>
        <translation>{size} MB க்கு மேல் பெறப்படாது. எதுவும் சேமிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Must be the ID the agent signs in with.</source>
        <translation>ஏஜென்ட் உள்நுழையும் ID ஆக இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>Name look-up</source>
        <translation>பெயர் தேடல்</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>பெயர் அல்லது எண்</translation>
    </message>
    <message>
        <source>Name the columns in the first row: Name, Number, Company, E-mail, Note.</source>
        <translation>முதல் வரிசையில் நெடுவரிசைகளின் பெயர்களை எழுதவும்: Name, Number, Company, E-mail, Note.</translation>
    </message>
    <message>
        <source>Needs the app secret; you are signed in as an agent. Ask your supervisor.</source>
        <translation>app secret தேவை; நீங்கள் ஏஜென்டாக உள்நுழைந்துள்ளீர்கள். மேற்பார்வையாளரிடம் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>நேபாளம்</translation>
    </message>
    <message>
        <source>New</source>
        <translation>புதியது</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>நியூசிலாந்து</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>புதிய ஏஜென்ட்</translation>
    </message>
    <message>
        <source>New extensions go from {lowest} to {highest}.</source>
        <translation>புதிய எக்ஸ்டென்ஷன்கள் {lowest} முதல் {highest} வரை.</translation>
    </message>
    <message>
        <source>New ones go from {lowest} to {highest}.</source>
        <translation>புதியவை {lowest} முதல் {highest} வரை.</translation>
    </message>
    <message>
        <source>Next free: {free}.</source>
        <translation>அடுத்த காலி: {free}.</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>நைஜீரியா</translation>
    </message>
    <message>
        <source>No agent has this ID.</source>
        <translation>இந்த ID உடன் ஏஜென்ட் இல்லை.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>பதில் இல்லை</translation>
    </message>
    <message>
        <source>No answer came{tried}. Nothing was changed.</source>
        <translation>பதில் வரவில்லை{tried}. எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>No answer to the question for {host} in {limit:g} s.</source>
        <translation>{host} பற்றிய கேள்விக்கு {limit:g} நொடியில் பதில் இல்லை.</translation>
    </message>
    <message>
        <source>No answer, {tries}</source>
        <translation>பதில் இல்லை, {tries}</translation>
    </message>
    <message>
        <source>No call was placed.</source>
        <translation>அழைப்பு செய்யப்படவில்லை.</translation>
    </message>
    <message>
        <source>No call was placed. The call log is being checked.</source>
        <translation>அழைப்பு செய்யப்படவில்லை. அழைப்புப் பதிவு பார்க்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>இணைப்பு இல்லை</translation>
    </message>
    <message>
        <source>No connection{tried}. Nothing was changed.</source>
        <translation>இணைப்பு இல்லை{tried}. எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>No contacts</source>
        <translation>தொடர்புகள் இல்லை</translation>
    </message>
    <message>
        <source>No missed calls.</source>
        <translation>தவறிய அழைப்புகள் இல்லை.</translation>
    </message>
    <message>
        <source>No number of the contact centre may call out.</source>
        <translation>தொடர்பு மையத்தின் எந்த எண்ணும் வெளியே அழைக்க முடியாது.</translation>
    </message>
    <message>
        <source>No program opens them.</source>
        <translation>எந்த நிரலும் அவற்றைத் திறப்பதில்லை.</translation>
    </message>
    <message>
        <source>No reply within {spoken} s{tried}. Nothing was changed.</source>
        <translation>{spoken} நொடியில் பதில் இல்லை{tried}. எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>No second call was placed.</source>
        <translation>இரண்டாம் அழைப்பு செய்யப்படவில்லை.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>எண்</translation>
    </message>
    <message>
        <source>Nobody is chosen to call.</source>
        <translation>அழைக்க யாரும் தேர்வாகவில்லை.</translation>
    </message>
    <message>
        <source>Nobody on</source>
        <translation>பணியில் யாரும் இல்லை</translation>
    </message>
    <message>
        <source>Nobody was called.</source>
        <translation>யாரும் அழைக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Not all contacts were sent to {provider}.</source>
        <translation>எல்லாத் தொடர்புகளும் {provider} க்கு அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>Not all that is kept of this account could be removed from this computer.</source>
        <translation>இந்தக் கணக்கின் எல்லாவற்றையும் இந்தக் கணினியிலிருந்து அகற்ற முடியவில்லை.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>பதில் இல்லை</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>தயாரில்லை</translation>
    </message>
    <message>
        <source>Not available with this sign-in.</source>
        <translation>இந்த உள்நுழைவில் கிடைக்காது.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>சோதிக்கவில்லை</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>முடியவில்லை</translation>
    </message>
    <message>
        <source>Not needed: it does not leave this computer.</source>
        <translation>தேவையில்லை: இது இந்தக் கணினியை விட்டு வெளியே போகாது.</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>செய்யப்படவில்லை</translation>
    </message>
    <message>
        <source>Not placed or unknown</source>
        <translation>செய்யப்படவில்லை அல்லது தெரியாது</translation>
    </message>
    <message>
        <source>Not possible with this sign-in.</source>
        <translation>இந்த உள்நுழைவில் முடியாது.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>எட்டவில்லை</translation>
    </message>
    <message>
        <source>Not reached, rang {spent}</source>
        <translation>எட்டவில்லை, {spent} ஒலித்தது</translation>
    </message>
    <message>
        <source>Not reached.</source>
        <translation>எட்டவில்லை.</translation>
    </message>
    <message>
        <source>Not saved: extension {extension} is taken.</source>
        <translation>சேமிக்கவில்லை: எக்ஸ்டென்ஷன் {extension} எடுக்கப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>Not saved: the TeleCMI plan has no free seat.</source>
        <translation>சேமிக்கவில்லை: TeleCMI திட்டத்தில் காலி இடம் இல்லை.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>அமைக்கவில்லை</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>உள்நுழையவில்லை</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>சொல்லப்படவில்லை</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>குறிப்பு</translation>
    </message>
    <message>
        <source>Note first what came of it.</source>
        <translation>முதலில் என்ன ஆனது எனக் குறிக்கவும்.</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>குறிப்பு: {text}</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>குறிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Nothing done</source>
        <translation>எதுவும் நடக்கவில்லை</translation>
    </message>
    <message>
        <source>Nothing half-written was left behind.</source>
        <translation>பாதி எழுதிய எதுவும் எஞ்சவில்லை.</translation>
    </message>
    <message>
        <source>Nothing more of it can be noted down on this computer.</source>
        <translation>இதில் மேலும் எதையும் இந்தக் கணினியில் குறிக்க முடியாது.</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications ({reason}).</source>
        <translation>இந்த டெஸ்க்டாப்பில் எதுவும் அறிவிப்புகளைக் காட்டுவதில்லை ({reason}).</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>செய்ய எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>Nothing was changed and no call was placed.</source>
        <translation>எதுவும் மாற்றப்படவில்லை, அழைப்பும் செய்யப்படவில்லை.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>Nothing was checked or changed.</source>
        <translation>எதுவும் சரிபார்க்கப்படவோ மாற்றப்படவோ இல்லை.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>எதுவும் நீக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Nothing was fetched or changed.</source>
        <translation>எதுவும் பெறப்படவில்லை, மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>எதுவும் நிறுவப்படவில்லை.</translation>
    </message>
    <message>
        <source>Nothing was read or changed.</source>
        <translation>எதுவும் படிக்கப்படவோ மாற்றப்படவோ இல்லை.</translation>
    </message>
    <message>
        <source>Nothing was read or saved.</source>
        <translation>எதுவும் படிக்கப்படவோ சேமிக்கப்படவோ இல்லை.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>எதுவும் சேமிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Nothing was saved. Your entries are still in the form.</source>
        <translation>எதுவும் சேமிக்கப்படவில்லை. உங்கள் பதிவுகள் படிவத்தில் உள்ளன.</translation>
    </message>
    <message>
        <source>Nothing was sent anywhere.</source>
        <translation>எங்கும் எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>Nothing was sent for it.</source>
        <translation>இதற்கு எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>Nothing was sent. It is {store}.</source>
        <translation>எதுவும் அனுப்பப்படவில்லை. அதன் இடம்: {store}.</translation>
    </message>
    <message>
        <source>Nothing was sent: without notes they could neither be resumed nor undone.</source>
        <translation>எதுவும் அனுப்பப்படவில்லை: குறிப்பின்றித் தொடரவோ திரும்பப் பெறவோ முடியாது.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>அறிவிப்புகள்</translation>
    </message>
    <message>
        <source>Number and name cannot stand in the name of the server.</source>
        <translation>எண்ணும் பெயரும் சர்வரின் பெயரில் வர முடியாது.</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>எண் மறைக்கப்பட்டது</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>சரி</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>ஆஃப்</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>ஆஃப்லைன்</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>பழையது</translation>
    </message>
    <message>
        <source>Old → new</source>
        <translation>பழையது → புதியது</translation>
    </message>
    <message>
        <source>On</source>
        <translation>ஆன்</translation>
    </message>
    <message>
        <source>On this computer, run calldeck --database-password, or correct the file .pgpass if the password is kept there.</source>
        <translation>இந்தக் கணினியில் calldeck --database-password இயக்கவும், அல்லது கடவுச்சொல் .pgpass கோப்பில் இருந்தால் திருத்தவும்.</translation>
    </message>
    <message>
        <source>On this system only you can choose the program.</source>
        <translation>இந்தக் கணினியில் நீங்கள் மட்டுமே நிரலைத் தேர்ந்தெடுக்க முடியும்.</translation>
    </message>
    <message>
        <source>One entry could not be read.</source>
        <translation>ஒரு பதிவைப் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>ஆன்லைன்</translation>
    </message>
    <message>
        <source>Only agents have a break allowance.</source>
        <translation>ஏஜென்ட்களுக்கு மட்டுமே இடைவேளை வரம்பு உண்டு.</translation>
    </message>
    <message>
        <source>Only available agents are given calls.</source>
        <translation>தயாராக உள்ள ஏஜென்ட்களுக்கு மட்டுமே அழைப்புகள்.</translation>
    </message>
    <message>
        <source>Only digits, +, spaces, dashes, dots and brackets belong in a number.</source>
        <translation>எண்ணில் இலக்கங்கள், +, இடைவெளிகள், கோடுகள், புள்ளிகள், அடைப்புக்குறிகள் மட்டுமே வரலாம்.</translation>
    </message>
    <message>
        <source>Only supervisors manage agents. Sign in as a supervisor to do this.</source>
        <translation>மேற்பார்வையாளர்கள் மட்டுமே ஏஜென்ட்களை நிர்வகிக்கலாம். இதற்கு மேற்பார்வையாளராக உள்நுழையவும்.</translation>
    </message>
    <message>
        <source>Only supervisors set the status of other agents.</source>
        <translation>மேற்பார்வையாளர்கள் மட்டுமே பிற ஏஜென்ட்களின் நிலையை அமைக்கலாம்.</translation>
    </message>
    <message>
        <source>Only the sheet “{name}” was read, not {names}.</source>
        <translation>“{name}” தாள் மட்டும் படிக்கப்பட்டது, {names} அல்ல.</translation>
    </message>
    <message>
        <source>Only whole hours can be stored.</source>
        <translation>முழு மணிகளை மட்டுமே வைக்கலாம்.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>திறந்தவை</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice, save it again as XLSX, and choose that file.</source>
        <translation>Excel அல்லது LibreOffice இல் திறந்து, XLSX ஆக மீண்டும் சேமித்து, அந்தக் கோப்பைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Open it. {save_as}</source>
        <translation>அதைத் திறக்கவும். {save_as}</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>விளைவு</translation>
    </message>
    <message>
        <source>Outcome and note</source>
        <translation>விளைவும் குறிப்பும்</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>வெளிச்செல்லும்</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>கடவுச்சொல்</translation>
    </message>
    <message>
        <source>Paste the whole token, or sign in with the API key.</source>
        <translation>முழு டோக்கனையும் ஒட்டவும், அல்லது API key உடன் உள்நுழையவும்.</translation>
    </message>
    <message>
        <source>Paste the whole token: three parts with dots between them.</source>
        <translation>முழு டோக்கனையும் ஒட்டவும்: புள்ளிகளால் பிரித்த மூன்று பகுதிகள்.</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>பிலிப்பைன்ஸ்</translation>
    </message>
    <message>
        <source>Phone links</source>
        <translation>தொலைபேசி இணைப்புகள்</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>தொலைபேசி எண்</translation>
    </message>
    <message>
        <source>Phone number is missing.</source>
        <translation>தொலைபேசி எண் இல்லை.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>கொள்கை</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>போர்ட்</translation>
    </message>
    <message>
        <source>Port {port} of {host} did not answer in {limit:g} s.</source>
        <translation>{host} இன் போர்ட் {port} {limit:g} நொடியில் பதிலளிக்கவில்லை.</translation>
    </message>
    <message>
        <source>Port {port} of {host} refused the connection.</source>
        <translation>{host} இன் போர்ட் {port} இணைப்பை மறுத்தது.</translation>
    </message>
    <message>
        <source>Premium rate — this call can cost more</source>
        <translation>பிரீமியம் கட்டணம் — இந்த அழைப்புக்குக் கட்டணம் அதிகமாகலாம்</translation>
    </message>
    <message>
        <source>Preset for this desk; Settings → Before a call changes it.</source>
        <translation>இந்த மேசைக்கு முன்பே அமைத்தது; அமைப்புகள் → அழைப்புக்கு முன் இதை மாற்றும்.</translation>
    </message>
    <message>
        <source>Press Call once more.</source>
        <translation>“அழை” ஐ மீண்டும் ஒருமுறை அழுத்தவும்.</translation>
    </message>
    <message>
        <source>Project {project}</source>
        <translation>திட்டம் {project}</translation>
    </message>
    <message>
        <source>Provider does not answer</source>
        <translation>வழங்குநர் பதிலளிக்கவில்லை</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>கத்தார்</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Rang me on</source>
        <translation>எனக்கு ஒலித்தது</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>பேசியாயிற்று</translation>
    </message>
    <message>
        <source>Read them again.</source>
        <translation>அவற்றை மீண்டும் படிக்கவும்.</translation>
    </message>
    <message>
        <source>Reading agents</source>
        <translation>ஏஜென்ட்கள் படிக்கப்படுகின்றனர்</translation>
    </message>
    <message>
        <source>Reading agents, page {page}</source>
        <translation>ஏஜென்ட்கள் படிக்கப்படுகின்றனர், பக்கம் {page}</translation>
    </message>
    <message>
        <source>Reading agents, page {page} of {pages}</source>
        <translation>ஏஜென்ட்கள் படிக்கப்படுகின்றனர், பக்கம் {page} / {pages}</translation>
    </message>
    <message>
        <source>Reading contacts of {provider}</source>
        <translation>{provider} இன் தொடர்புகள் படிக்கப்படுகின்றன</translation>
    </message>
    <message>
        <source>Reading groups</source>
        <translation>குழுக்கள் படிக்கப்படுகின்றன</translation>
    </message>
    <message>
        <source>Reading missed calls</source>
        <translation>தவறிய அழைப்புகள் படிக்கப்படுகின்றன</translation>
    </message>
    <message>
        <source>Reading missed calls, page {page}</source>
        <translation>தவறிய அழைப்புகள் படிக்கப்படுகின்றன, பக்கம் {page}</translation>
    </message>
    <message>
        <source>Reading missed calls, page {page} of {pages}</source>
        <translation>தவறிய அழைப்புகள் படிக்கப்படுகின்றன, பக்கம் {page} / {pages}</translation>
    </message>
    <message>
        <source>Reading what was left out</source>
        <translation>விடுபட்டவை படிக்கப்படுகின்றன</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file} படிக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>Recent call</source>
        <translation>சமீபத்திய அழைப்பு</translation>
    </message>
    <message>
        <source>Recent calls and changes of agents are neither shown nor kept.</source>
        <translation>சமீபத்திய அழைப்புகளும் ஏஜென்ட் மாற்றங்களும் காட்டப்படவோ வைக்கப்படவோ இல்லை.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>ரெக்கார்டு ஆனது</translation>
    </message>
    <message>
        <source>Refresh and look before you repeat it.</source>
        <translation>மீண்டும் செய்யும் முன் புதுப்பித்துப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Refresh the agents, then choose the file again.</source>
        <translation>ஏஜென்ட்களைப் புதுப்பித்து, கோப்பை மீண்டும் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Refresh the groups and look.</source>
        <translation>குழுக்களைப் புதுப்பித்துப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Refresh the groups.</source>
        <translation>குழுக்களைப் புதுப்பிக்கவும்.</translation>
    </message>
    <message>
        <source>Refresh the list and delete it again.</source>
        <translation>பட்டியலைப் புதுப்பித்து மீண்டும் நீக்கவும்.</translation>
    </message>
    <message>
        <source>Refresh the list and look before you delete again.</source>
        <translation>மீண்டும் நீக்கும் முன் பட்டியலைப் புதுப்பித்துப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Refresh the list and look before you save again.</source>
        <translation>மீண்டும் சேமிக்கும் முன் பட்டியலைப் புதுப்பித்துப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>Refresh the list, and choose another one.</source>
        <translation>பட்டியலைப் புதுப்பித்து வேறொன்றைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>பட்டியலைப் புதுப்பிக்கவும்.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>மறுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Refused by provider</source>
        <translation>வழங்குநர் மறுத்தது</translation>
    </message>
    <message>
        <source>Removing from group</source>
        <translation>குழுவிலிருந்து நீக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>பதில்</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>வளங்கள்</translation>
    </message>
    <message>
        <source>Restart Calldeck.</source>
        <translation>Calldeck ஐ மீண்டும் தொடங்கவும்.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>முடிவு</translation>
    </message>
    <message>
        <source>Result unknown</source>
        <translation>முடிவு தெரியாது</translation>
    </message>
    <message>
        <source>Results written to {name}</source>
        <translation>முடிவுகள் {name} இல் எழுதப்பட்டன</translation>
    </message>
    <message>
        <source>Right after a call it takes a while; later the provider may have deleted it.</source>
        <translation>அழைப்பு முடிந்ததும் சற்று நேரமாகும்; பின்னர் வழங்குநர் அதை நீக்கியிருக்கலாம்.</translation>
    </message>
    <message>
        <source>Ring the softphone, or ask TeleCMI to allow follow-me calls.</source>
        <translation>சாஃப்ட்போனை ஒலிக்கவும், அல்லது ஃபாலோ-மீ அழைப்புகளை அனுமதிக்க TeleCMI இடம் கேட்கவும்.</translation>
    </message>
    <message>
        <source>Ringing you</source>
        <translation>உங்களுக்கு ஒலிக்கிறது</translation>
    </message>
    <message>
        <source>Rings only if the agent&apos;s queue has a number to call out from.</source>
        <translation>ஏஜென்டின் வரிசைக்கு வெளியே அழைக்கும் எண் இருந்தால் மட்டுமே ஒலிக்கும்.</translation>
    </message>
    <message>
        <source>Route calls to</source>
        <translation>அழைப்புகளை இங்கே அனுப்பு</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>வரிசை</translation>
    </message>
    <message>
        <source>Row {comments} begins with {comment} and was passed over.</source>
        <translation>வரிசை {comments} {comment} உடன் தொடங்குவதால் விடப்பட்டது.</translation>
    </message>
    <message>
        <source>Row {line} is the heading; what stands above it was passed over.</source>
        <translation>வரிசை {line} தலைப்பு; அதன் மேலுள்ளவை விடப்பட்டன.</translation>
    </message>
    <message>
        <source>Row {row} of {rows}. {who}, missed {missed}, {age}. {state}.</source>
        <translation>வரிசை {row} / {rows}. {who}, {missed} தவறியது, {age}. {state}.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>வரிசைகள்</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>வேலை</translation>
    </message>
    <message>
        <source>SMS alert</source>
        <translation>SMS எச்சரிக்கை</translation>
    </message>
    <message>
        <source>SOCKS proxies are not supported.</source>
        <translation>SOCKS ப்ராக்ஸிகளுக்கு ஆதரவு இல்லை.</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>அதே</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>சனி</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>சவுதி அரேபியா</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>சேமி</translation>
    </message>
    <message>
        <source>Save it again as XLSX or as “CSV UTF-8”.</source>
        <translation>XLSX அல்லது “CSV UTF-8” ஆக மீண்டும் சேமிக்கவும்.</translation>
    </message>
    <message>
        <source>Save it again.</source>
        <translation>மீண்டும் சேமிக்கவும்.</translation>
    </message>
    <message>
        <source>Save it as XLSX or CSV, and choose that file.</source>
        <translation>XLSX அல்லது CSV ஆகச் சேமித்து, அந்தக் கோப்பைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Save it as “CSV UTF-8” or as XLSX, or choose another encoding.</source>
        <translation>“CSV UTF-8” அல்லது XLSX ஆகச் சேமிக்கவும், அல்லது வேறு குறியாக்கத்தைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Saving agent</source>
        <translation>ஏஜென்ட் சேமிக்கப்படுகிறார்</translation>
    </message>
    <message>
        <source>Saving contact</source>
        <translation>தொடர்பு சேமிக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>Saving the support bundle</source>
        <translation>உதவித் தொகுப்பு சேமிக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>Seals and opens</source>
        <translation>பூட்டித் திறக்கிறது</translation>
    </message>
    <message>
        <source>Send them again when that is solved; what is there already is not added twice.</source>
        <translation>அது சரியானதும் மீண்டும் அனுப்பவும்; ஏற்கனவே இருப்பது இருமுறை சேர்க்கப்படாது.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>அனுப்புகிறது</translation>
    </message>
    <message>
        <source>Sending contacts to {provider}</source>
        <translation>தொடர்புகள் {provider} க்கு அனுப்பப்படுகின்றன</translation>
    </message>
    <message>
        <source>Set by you in Settings → Before a call.</source>
        <translation>அமைப்புகள் → அழைப்புக்கு முன் என்பதில் நீங்கள் அமைத்தது.</translation>
    </message>
    <message>
        <source>Set by your organisation; it cannot be changed here.</source>
        <translation>உங்கள் நிறுவனம் அமைத்தது; இதை இங்கே மாற்ற முடியாது.</translation>
    </message>
    <message>
        <source>Set the clock, best by itself from the network: sign-ins fail when it is wrong.</source>
        <translation>கடிகாரத்தைச் சரிசெய்யவும், நெட்வொர்க்கிலிருந்து தானாக அமைவது சிறந்தது: அது தவறானால் உள்நுழைவுகள் தோல்வியடையும்.</translation>
    </message>
    <message>
        <source>Setting your status</source>
        <translation>உங்கள் நிலை அமைக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>அமைப்புகள்</translation>
    </message>
    <message>
        <source>Settings are not kept ({reason}).</source>
        <translation>அமைப்புகள் வைக்கப்படுவதில்லை ({reason}).</translation>
    </message>
    <message>
        <source>Settings are not kept.</source>
        <translation>அமைப்புகள் வைக்கப்படுவதில்லை.</translation>
    </message>
    <message>
        <source>Shift end</source>
        <translation>ஷிப்ட் முடிவு</translation>
    </message>
    <message>
        <source>Shift hours</source>
        <translation>ஷிப்ட் நேரம்</translation>
    </message>
    <message>
        <source>Shift hours {shift_hours}</source>
        <translation>ஷிப்ட் நேரம் {shift_hours}</translation>
    </message>
    <message>
        <source>Shift start</source>
        <translation>ஷிப்ட் தொடக்கம்</translation>
    </message>
    <message>
        <source>Short break</source>
        <translation>சிறு இடைவேளை</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>மாற்றங்களைக் காட்டு</translation>
    </message>
    <message>
        <source>Sign in again with a new token. No work is lost.</source>
        <translation>புதிய டோக்கனுடன் மீண்டும் உள்நுழையவும். எந்த வேலையும் தொலையாது.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>மீண்டும் உள்நுழையவும்.</translation>
    </message>
    <message>
        <source>Sign in again. No work is lost.</source>
        <translation>மீண்டும் உள்நுழையவும். எந்த வேலையும் தொலையாது.</translation>
    </message>
    <message>
        <source>Sign in as a supervisor to do this.</source>
        <translation>இதற்கு மேற்பார்வையாளராக உள்நுழையவும்.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>முதலில் உள்நுழையவும்.</translation>
    </message>
    <message>
        <source>Sign in with the user ID of an agent.</source>
        <translation>ஒரு ஏஜென்டின் user ID உடன் உள்நுழையவும்.</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>சிங்கப்பூர்</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>ஒத்திவைப்பு</translation>
    </message>
    <message>
        <source>Snoozed until {until}</source>
        <translation>{until} வரை ஒத்திவைப்பு</translation>
    </message>
    <message>
        <source>Softphone</source>
        <translation>சாஃப்ட்போன்</translation>
    </message>
    <message>
        <source>Some of these calls may be missing.</source>
        <translation>இவற்றில் சில அழைப்புகள் விடுபட்டிருக்கலாம்.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>யாரோ</translation>
    </message>
    <message>
        <source>Somebody changed this agent meanwhile.</source>
        <translation>இதற்கிடையில் யாரோ இந்த ஏஜென்டை மாற்றினர்.</translation>
    </message>
    <message>
        <source>Somebody changed {name} since the check.</source>
        <translation>சரிபார்த்த பின் யாரோ {name} ஐ மாற்றினர்.</translation>
    </message>
    <message>
        <source>Somebody else is on it.</source>
        <translation>வேறொருவர் இதைக் கவனிக்கிறார்.</translation>
    </message>
    <message>
        <source>Something between this computer and the provider redirects: a sign-in page of the network, or a wrong address in the settings.</source>
        <translation>இந்தக் கணினிக்கும் வழங்குநருக்கும் இடையே ஏதோ திசைதிருப்புகிறது: நெட்வொர்க்கின் உள்நுழைவுப் பக்கம், அல்லது அமைப்புகளில் தவறான முகவரி.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>ஏதோ தவறியது.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>ஒலி</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>தென் ஆப்பிரிக்கா</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>தென் கொரியா</translation>
    </message>
    <message>
        <source>Split it into smaller files, and bring in one after the other.</source>
        <translation>சிறிய கோப்புகளாகப் பிரித்து, ஒன்றன் பின் ஒன்றாகக் கொண்டுவரவும்.</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>இலங்கை</translation>
    </message>
    <message>
        <source>Start Calldeck again; if it stays, copy the details for support.</source>
        <translation>Calldeck ஐ மீண்டும் தொடங்கவும்; தொடர்ந்தால் உதவிக்கு விவரங்களை நகலெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Start it again if you still need it.</source>
        <translation>இன்னும் தேவையெனில் மீண்டும் தொடங்கவும்.</translation>
    </message>
    <message>
        <source>Starts with SK.</source>
        <translation>SK உடன் தொடங்கும்.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>நிலை</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>நிலை</translation>
    </message>
    <message>
        <source>Stopped before it was checked.</source>
        <translation>சோதிக்கும் முன் நிறுத்தப்பட்டது.</translation>
    </message>
    <message>
        <source>Stopped: get the contacts of {provider} to see which it has by now</source>
        <translation>நிறுத்தப்பட்டது: இப்போது {provider} இல் எவை உள்ளன எனக் காண அதன் தொடர்புகளைப் பெறவும்</translation>
    </message>
    <message>
        <source>Stopped: {done:,} of {total:,} contacts taken in</source>
        <translation>நிறுத்தப்பட்டது: {total:,} இல் {done:,} தொடர்புகள் சேர்க்கப்பட்டன</translation>
    </message>
    <message>
        <source>Stringee could not ask the project&apos;s own call server.</source>
        <translation>Stringee திட்டத்தின் சொந்த அழைப்பு சர்வரிடம் கேட்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>Stringee could not follow the steps of this call.</source>
        <translation>Stringee இந்த அழைப்பின் படிகளைப் பின்பற்ற முடியவில்லை.</translation>
    </message>
    <message>
        <source>Stringee could not read one of the numbers.</source>
        <translation>Stringee ஒரு எண்ணைப் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>Stringee could not read this access token.</source>
        <translation>Stringee இந்த அணுகல் டோக்கனைப் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>Stringee could not start the call.</source>
        <translation>Stringee அழைப்பைத் தொடங்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>Stringee did not accept the access token.</source>
        <translation>Stringee அணுகல் டோக்கனை ஏற்கவில்லை.</translation>
    </message>
    <message>
        <source>Stringee did not accept this API key secret.</source>
        <translation>Stringee இந்த API key secret ஐ ஏற்கவில்லை.</translation>
    </message>
    <message>
        <source>Stringee did not accept this sign-in.</source>
        <translation>Stringee இந்த உள்நுழைவை ஏற்கவில்லை.</translation>
    </message>
    <message>
        <source>Stringee does not allow this with your sign-in.</source>
        <translation>Stringee உங்கள் உள்நுழைவில் இதை அனுமதிப்பதில்லை.</translation>
    </message>
    <message>
        <source>Stringee does not know this API key SID.</source>
        <translation>Stringee க்கு இந்த API key SID தெரியாது.</translation>
    </message>
    <message>
        <source>Stringee has no agent with the user ID “{user}”.</source>
        <translation>Stringee இல் user ID “{user}” உடன் ஏஜென்ட் இல்லை.</translation>
    </message>
    <message>
        <source>Stringee is still preparing an announcement.</source>
        <translation>Stringee இன்னும் அறிவிப்பைத் தயாரிக்கிறது.</translation>
    </message>
    <message>
        <source>Stringee keeps no break allowance.</source>
        <translation>Stringee இடைவேளை வரம்பை வைப்பதில்லை.</translation>
    </message>
    <message>
        <source>Stringee keeps no contacts that can be read from here. What you enter stays on this desk.</source>
        <translation>இங்கிருந்து படிக்கக்கூடிய தொடர்புகள் எதையும் Stringee வைப்பதில்லை. நீங்கள் எழுதுவது இந்த மேசையிலேயே இருக்கும்.</translation>
    </message>
    <message>
        <source>Stringee no longer accepts your access token.</source>
        <translation>Stringee இனி உங்கள் அணுகல் டோக்கனை ஏற்காது.</translation>
    </message>
    <message>
        <source>Stringee refused the name.</source>
        <translation>Stringee பெயரை மறுத்தது.</translation>
    </message>
    <message>
        <source>Stringee refused the phone number.</source>
        <translation>Stringee தொலைபேசி எண்ணை மறுத்தது.</translation>
    </message>
    <message>
        <source>Stringee refused the request.</source>
        <translation>Stringee கோரிக்கையை மறுத்தது.</translation>
    </message>
    <message>
        <source>Stringee refused the routing.</source>
        <translation>Stringee ரூட்டிங்கை மறுத்தது.</translation>
    </message>
    <message>
        <source>Stringee refused the status.</source>
        <translation>Stringee நிலையை மறுத்தது.</translation>
    </message>
    <message>
        <source>Stringee refused the user ID.</source>
        <translation>Stringee user ID ஐ மறுத்தது.</translation>
    </message>
    <message>
        <source>Stringee takes no tags with a call.</source>
        <translation>Stringee அழைப்புடன் டேக்குகளை ஏற்காது.</translation>
    </message>
    <message>
        <source>Stringee tells what became of a call after it; nothing tells it meanwhile.</source>
        <translation>அழைப்பு என்ன ஆனது என Stringee அதன் பின் சொல்லும்; இடையில் எதுவும் சொல்லாது.</translation>
    </message>
    <message>
        <source>Stringee user ID</source>
        <translation>Stringee user ID</translation>
    </message>
    <message>
        <source>Stringee&apos;s answer could not be read.</source>
        <translation>Stringee இன் பதிலைப் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>ஞாயிறு</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>மேற்பார்வையாளர்</translation>
    </message>
    <message>
        <source>System</source>
        <translation>இயங்குதளம்</translation>
    </message>
    <message>
        <source>System state</source>
        <translation>கணினி நிலை</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>தைவான்</translation>
    </message>
    <message>
        <source>Take it out of the settings, and run calldeck --database-password instead.</source>
        <translation>அதை அமைப்புகளிலிருந்து நீக்கி, calldeck --database-password இயக்கவும்.</translation>
    </message>
    <message>
        <source>Take the password off in Excel under File, Info, Protect Workbook.</source>
        <translation>Excel இல் File, Info, Protect Workbook மூலம் கடவுச்சொல்லை நீக்கவும்.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>திரும்பப் பெறப்பட்டது</translation>
    </message>
    <message>
        <source>Taken by {name}.</source>
        <translation>{name} எடுத்துள்ளார்.</translation>
    </message>
    <message>
        <source>Taken by {tidied} (row {row}).</source>
        <translation>{tidied} எடுத்துள்ளார் (வரிசை {row}).</translation>
    </message>
    <message>
        <source>Taking in contacts</source>
        <translation>தொடர்புகள் சேர்க்கப்படுகின்றன</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>இறக்குமதி திரும்பப் பெறப்படுகிறது</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>பேசியது</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>பேசுகிறீர்கள்</translation>
    </message>
    <message>
        <source>TeleCMI Global rings mobiles only for a supervisor. Ring your softphone, or ask your supervisor.</source>
        <translation>TeleCMI Global மேற்பார்வையாளருக்கு மட்டுமே மொபைலை ஒலிக்கும். உங்கள் சாஃப்ட்போனை ஒலிக்கவும், அல்லது மேற்பார்வையாளரிடம் கேட்கவும்.</translation>
    </message>
    <message>
        <source>TeleCMI India does not tell how much break is left.</source>
        <translation>எவ்வளவு இடைவேளை மீதி என TeleCMI India சொல்லாது.</translation>
    </message>
    <message>
        <source>TeleCMI India has no list of contacts to read. Contacts that you enter here are kept here.</source>
        <translation>TeleCMI India இல் படிக்கத் தொடர்புப் பட்டியல் இல்லை. இங்கே நீங்கள் எழுதும் தொடர்புகள் இங்கேயே வைக்கப்படும்.</translation>
    </message>
    <message>
        <source>TeleCMI India shows the number that is set for the agent; only Global lets one choose.</source>
        <translation>TeleCMI India ஏஜென்டுக்கு அமைத்த எண்ணைக் காட்டும்; Global இல் மட்டுமே தேர்ந்தெடுக்கலாம்.</translation>
    </message>
    <message>
        <source>TeleCMI asks us to slow down.</source>
        <translation>மெதுவாகச் செல்ல TeleCMI சொல்கிறது.</translation>
    </message>
    <message>
        <source>TeleCMI did not accept this agent or the app secret.</source>
        <translation>TeleCMI இந்த ஏஜென்டை அல்லது app secret ஐ ஏற்கவில்லை.</translation>
    </message>
    <message>
        <source>TeleCMI did not accept this app secret.</source>
        <translation>TeleCMI இந்த app secret ஐ ஏற்கவில்லை.</translation>
    </message>
    <message>
        <source>TeleCMI did not accept this password.</source>
        <translation>TeleCMI இந்தக் கடவுச்சொல்லை ஏற்கவில்லை.</translation>
    </message>
    <message>
        <source>TeleCMI does not accept this number.</source>
        <translation>TeleCMI இந்த எண்ணை ஏற்காது.</translation>
    </message>
    <message>
        <source>TeleCMI does not find this call.</source>
        <translation>TeleCMI இந்த அழைப்பைக் கண்டறியவில்லை.</translation>
    </message>
    <message>
        <source>TeleCMI does not know this status.</source>
        <translation>TeleCMI க்கு இந்த நிலை தெரியாது.</translation>
    </message>
    <message>
        <source>TeleCMI gives recordings only for the app secret; you are signed in as an agent. Ask your supervisor.</source>
        <translation>TeleCMI ரெக்கார்டிங்குகளை app secret க்கு மட்டுமே தரும்; நீங்கள் ஏஜென்டாக உள்நுழைந்துள்ளீர்கள். மேற்பார்வையாளரிடம் கேட்கவும்.</translation>
    </message>
    <message>
        <source>TeleCMI hands calls over only in its own app.</source>
        <translation>TeleCMI தன் சொந்த ஆப்பில் மட்டுமே அழைப்புகளை ஒப்படைக்கும்.</translation>
    </message>
    <message>
        <source>TeleCMI has a fault.</source>
        <translation>TeleCMI இல் கோளாறு.</translation>
    </message>
    <message>
        <source>TeleCMI keeps contacts for agents of its Global region. Sign in as one of them to get them.</source>
        <translation>TeleCMI தன் Global பிராந்திய ஏஜென்ட்களுக்குத் தொடர்புகளை வைக்கிறது. அவற்றைப் பெற அவர்களில் ஒருவராக உள்நுழையவும்.</translation>
    </message>
    <message>
        <source>TeleCMI keeps teams in its own dashboard; there is no way to change them from here.</source>
        <translation>TeleCMI அணிகளைத் தன் டாஷ்போர்டில் வைக்கிறது; இங்கிருந்து மாற்ற வழியில்லை.</translation>
    </message>
    <message>
        <source>TeleCMI lets only a supervisor set a status. Set yours in the TeleCMI app, or ask your supervisor.</source>
        <translation>TeleCMI இல் மேற்பார்வையாளர் மட்டுமே நிலையை அமைக்கலாம். உங்கள் நிலையை TeleCMI ஆப்பில் அமைக்கவும், அல்லது மேற்பார்வையாளரிடம் கேட்கவும்.</translation>
    </message>
    <message>
        <source>TeleCMI lets only the agent end a call. Hang up on the device that rang.</source>
        <translation>TeleCMI இல் ஏஜென்ட் மட்டுமே அழைப்பை முடிக்க முடியும். ஒலித்த சாதனத்தில் துண்டிக்கவும்.</translation>
    </message>
    <message>
        <source>TeleCMI misses an entry.</source>
        <translation>TeleCMI க்கு ஒரு பதிவு விடுபட்டது.</translation>
    </message>
    <message>
        <source>TeleCMI needs the agent&apos;s password for every change.</source>
        <translation>TeleCMI க்கு ஒவ்வொரு மாற்றத்திற்கும் ஏஜென்டின் கடவுச்சொல் தேவை.</translation>
    </message>
    <message>
        <source>TeleCMI refused the entry “{label}”.</source>
        <translation>TeleCMI “{label}” பதிவை மறுத்தது.</translation>
    </message>
    <message>
        <source>TeleCMI refused the request.</source>
        <translation>TeleCMI கோரிக்கையை மறுத்தது.</translation>
    </message>
    <message>
        <source>TeleCMI shows the number that is set for the agent in its dashboard.</source>
        <translation>TeleCMI தன் டாஷ்போர்டில் ஏஜென்டுக்கு அமைத்த எண்ணைக் காட்டும்.</translation>
    </message>
    <message>
        <source>TeleCMI takes tags only with calls that ring your softphone first.</source>
        <translation>முதலில் உங்கள் சாஃப்ட்போனில் ஒலிக்கும் அழைப்புகளுடன் மட்டுமே TeleCMI டேக்குகளை ஏற்கும்.</translation>
    </message>
    <message>
        <source>Tell support of it.</source>
        <translation>இதை உதவிக் குழுவிடம் சொல்லவும்.</translation>
    </message>
    <message>
        <source>Tell your supervisor; the server must answer again first.</source>
        <translation>மேற்பார்வையாளரிடம் சொல்லவும்; முதலில் சர்வர் மீண்டும் பதிலளிக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>டெம்ப்ளேட்</translation>
    </message>
    <message>
        <source>Template written to {name}</source>
        <translation>டெம்ப்ளேட் {name} இல் எழுதப்பட்டது</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>தாய்லாந்து</translation>
    </message>
    <message>
        <source>That is not followed. Nothing was changed.</source>
        <translation>அதைப் பின்பற்றவில்லை. எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>That took too long.</source>
        <translation>மிக நேரமானது.</translation>
    </message>
    <message>
        <source>The API key may have been changed. Check it and sign in again.</source>
        <translation>API key மாறியிருக்கலாம். சரிபார்த்து மீண்டும் உள்நுழையவும்.</translation>
    </message>
    <message>
        <source>The Stringee account has no credit left.</source>
        <translation>Stringee கணக்கில் இருப்பு இல்லை.</translation>
    </message>
    <message>
        <source>The Stringee account is locked.</source>
        <translation>Stringee கணக்கு பூட்டப்பட்டது.</translation>
    </message>
    <message>
        <source>The Stringee app must be signed in there.</source>
        <translation>Stringee ஆப் அங்கே உள்நுழைந்திருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>The account may not place outgoing calls.</source>
        <translation>கணக்கு வெளியே அழைக்க முடியாது.</translation>
    </message>
    <message>
        <source>The address for updates has to begin with https://.</source>
        <translation>புதுப்பிப்புகளின் முகவரி https:// உடன் தொடங்க வேண்டும்.</translation>
    </message>
    <message>
        <source>The address must begin with https:// and the name of a server.</source>
        <translation>முகவரி https:// மற்றும் ஒரு சர்வரின் பெயருடன் தொடங்க வேண்டும்.</translation>
    </message>
    <message>
        <source>The address must begin with https://; http:// is for this computer only.</source>
        <translation>முகவரி https:// உடன் தொடங்க வேண்டும்; http:// இந்தக் கணினிக்கு மட்டுமே.</translation>
    </message>
    <message>
        <source>The address must look like https://crm.example.com/search?q={e164}.</source>
        <translation>முகவரி https://crm.example.com/search?q={e164} போல இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>The address must not contain blanks or line breaks.</source>
        <translation>முகவரியில் இடைவெளிகளோ வரி முறிவுகளோ இருக்கக் கூடாது.</translation>
    </message>
    <message>
        <source>The address must not hold a password or key: it is kept in clear.</source>
        <translation>முகவரியில் கடவுச்சொல்லோ சாவியோ இருக்கக் கூடாது: அது குறியாக்கமின்றி வைக்கப்படும்.</translation>
    </message>
    <message>
        <source>The address needs {e164} or {digits}, where the number goes.</source>
        <translation>முகவரியில் எண் வரும் இடத்தில் {e164} அல்லது {digits} தேவை.</translation>
    </message>
    <message>
        <source>The address of the database holds a password.</source>
        <translation>தரவுத்தள முகவரியில் கடவுச்சொல் உள்ளது.</translation>
    </message>
    <message>
        <source>The address of the proxy cannot be used.</source>
        <translation>ப்ராக்ஸியின் முகவரியைப் பயன்படுத்த முடியாது.</translation>
    </message>
    <message>
        <source>The agent is in another call, or not known to Stringee.</source>
        <translation>ஏஜென்ட் வேறு அழைப்பில் உள்ளார், அல்லது Stringee க்குத் தெரியாது.</translation>
    </message>
    <message>
        <source>The agent is in this group already.</source>
        <translation>ஏஜென்ட் இந்தக் குழுவில் ஏற்கனவே உள்ளார்.</translation>
    </message>
    <message>
        <source>The agent is no longer there.</source>
        <translation>ஏஜென்ட் இப்போது இல்லை.</translation>
    </message>
    <message>
        <source>The agent or the group is no longer there.</source>
        <translation>ஏஜென்ட் அல்லது குழு இப்போது இல்லை.</translation>
    </message>
    <message>
        <source>The agent was not created.</source>
        <translation>ஏஜென்ட் உருவாக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>The answer names no time.</source>
        <translation>பதிலில் நேரம் இல்லை.</translation>
    </message>
    <message>
        <source>The answer of the update server is too large.</source>
        <translation>புதுப்பிப்பு சர்வரின் பதில் மிகப் பெரியது.</translation>
    </message>
    <message>
        <source>The answer was lost, and the agent is not in the list yet.</source>
        <translation>பதில் தொலைந்தது, ஏஜென்ட் இன்னும் பட்டியலில் இல்லை.</translation>
    </message>
    <message>
        <source>The answer was lost, and the agent is still in the list.</source>
        <translation>பதில் தொலைந்தது, ஏஜென்ட் இன்னும் பட்டியலில் உள்ளார்.</translation>
    </message>
    <message>
        <source>The answer was lost, and the list shows the old entries.</source>
        <translation>பதில் தொலைந்தது, பட்டியலில் பழைய பதிவுகள் உள்ளன.</translation>
    </message>
    <message>
        <source>The answer was lost.</source>
        <translation>பதில் தொலைந்தது.</translation>
    </message>
    <message>
        <source>The call was not handed over.</source>
        <translation>அழைப்பு ஒப்படைக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>The call was placed, but it is not kept in the recent calls.</source>
        <translation>அழைப்பு செய்யப்பட்டது, ஆனால் சமீபத்திய அழைப்புகளில் வைக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>The card does not end. The file may be cut off.</source>
        <translation>கார்டு முடியவில்லை. கோப்பு வெட்டப்பட்டிருக்கலாம்.</translation>
    </message>
    <message>
        <source>The card is too long.</source>
        <translation>கார்டு மிக நீளம்.</translation>
    </message>
    <message>
        <source>The certificate of {host} was issued by “{issuer}”. If that is your company, your IT department must add it to the trusted certificates of this computer. If nobody knows it, do not use this network.</source>
        <translation>{host} இன் சான்றிதழை “{issuer}” வழங்கியது. அது உங்கள் நிறுவனம் என்றால், IT துறை அதை இந்தக் கணினியின் நம்பகமான சான்றிதழ்களில் சேர்க்க வேண்டும். அது யாருக்கும் தெரியாவிட்டால், இந்த நெட்வொர்க்கைப் பயன்படுத்த வேண்டாம்.</translation>
    </message>
    <message>
        <source>The certificate of {host} was not accepted.</source>
        <translation>{host} இன் சான்றிதழ் ஏற்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>The changes cannot be noted on this computer.</source>
        <translation>மாற்றங்களை இந்தக் கணினியில் குறிக்க முடியாது.</translation>
    </message>
    <message>
        <source>The clock of this computer is right.</source>
        <translation>இந்தக் கணினியின் கடிகாரம் சரியாக உள்ளது.</translation>
    </message>
    <message>
        <source>The clock of this computer is {span} fast.</source>
        <translation>இந்தக் கணினியின் கடிகாரம் {span} முன்னால் உள்ளது.</translation>
    </message>
    <message>
        <source>The clock of this computer is {span} slow.</source>
        <translation>இந்தக் கணினியின் கடிகாரம் {span} பின்னால் உள்ளது.</translation>
    </message>
    <message>
        <source>The column {unknown} is not known here and was passed over.</source>
        <translation>{unknown} நெடுவரிசை இங்கே தெரியாது, விடப்பட்டது.</translation>
    </message>
    <message>
        <source>The columns {listed} are not known here and were passed over.</source>
        <translation>{listed} நெடுவரிசைகள் இங்கே தெரியாது, விடப்பட்டன.</translation>
    </message>
    <message>
        <source>The connection stands, but no answer came in {limit:g} s.</source>
        <translation>இணைப்பு உள்ளது, ஆனால் {limit:g} நொடியில் பதில் வரவில்லை.</translation>
    </message>
    <message>
        <source>The connection stood, and was broken off before an answer came.</source>
        <translation>இணைப்பு இருந்தது, ஆனால் பதில் வரும் முன் துண்டிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>The connection to the database was lost in that moment. No call was placed.</source>
        <translation>அந்த நொடியில் தரவுத்தள இணைப்பு துண்டானது. அழைப்பு செய்யப்படவில்லை.</translation>
    </message>
    <message>
        <source>The connection to {provider} broke.</source>
        <translation>{provider} உடனான இணைப்பு துண்டானது.</translation>
    </message>
    <message>
        <source>The connection to {provider} is not secure.</source>
        <translation>{provider} உடனான இணைப்பு பாதுகாப்பானதல்ல.</translation>
    </message>
    <message>
        <source>The contacts are as they were</source>
        <translation>தொடர்புகள் இருந்தபடியே உள்ளன</translation>
    </message>
    <message>
        <source>The damaged file was kept as {name}.</source>
        <translation>பழுதான கோப்பு {name} என வைக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>The database asks for a password.</source>
        <translation>தரவுத்தளம் கடவுச்சொல் கேட்கிறது.</translation>
    </message>
    <message>
        <source>The database cannot be opened. Check its folder and its rights.</source>
        <translation>தரவுத்தளத்தைத் திறக்க முடியாது. அதன் கோப்புறையையும் உரிமைகளையும் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>The database cannot be reached.</source>
        <translation>தரவுத்தளத்தை எட்ட முடியவில்லை.</translation>
    </message>
    <message>
        <source>The database cannot be used.</source>
        <translation>தரவுத்தளத்தைப் பயன்படுத்த முடியாது.</translation>
    </message>
    <message>
        <source>The database did not accept the password.</source>
        <translation>தரவுத்தளம் கடவுச்சொல்லை ஏற்கவில்லை.</translation>
    </message>
    <message>
        <source>The database did not let this desk in.</source>
        <translation>தரவுத்தளம் இந்த மேசையை அனுமதிக்கவில்லை.</translation>
    </message>
    <message>
        <source>The database does not answer in time.</source>
        <translation>தரவுத்தளம் நேரத்தில் பதிலளிக்கவில்லை.</translation>
    </message>
    <message>
        <source>The database does not answer: whether a colleague called is not known</source>
        <translation>தரவுத்தளம் பதிலளிக்கவில்லை: சக ஊழியர் அழைத்தாரா எனத் தெரியவில்லை</translation>
    </message>
    <message>
        <source>The database gives its user too few rights.</source>
        <translation>தரவுத்தளம் தன் பயனருக்குக் குறைந்த உரிமைகளே தருகிறது.</translation>
    </message>
    <message>
        <source>The database is read-only. Check the rights of its folder.</source>
        <translation>தரவுத்தளம் படிக்க மட்டும். அதன் கோப்புறை உரிமைகளைச் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>The database refused it.</source>
        <translation>தரவுத்தளம் மறுத்தது.</translation>
    </message>
    <message>
        <source>The database takes no changes.</source>
        <translation>தரவுத்தளம் மாற்றங்களை ஏற்பதில்லை.</translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation>டெமோவைத் தொடங்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>The demo looks for no updates.</source>
        <translation>டெமோ புதுப்பிப்புகளைத் தேடாது.</translation>
    </message>
    <message>
        <source>The disk does not answer</source>
        <translation>வட்டு பதிலளிக்கவில்லை</translation>
    </message>
    <message>
        <source>The disk does not take it. Check its free space and its health.</source>
        <translation>வட்டு இதை ஏற்கவில்லை. அதன் காலி இடத்தையும் நலத்தையும் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>வட்டு நிரம்பியது.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space.</source>
        <translation>வட்டு நிரம்பியது. இடம் விடுவிக்கவும்.</translation>
    </message>
    <message>
        <source>The disk of the database is full.</source>
        <translation>தரவுத்தளத்தின் வட்டு நிரம்பியது.</translation>
    </message>
    <message>
        <source>The file was not checked: rows could be taken for new ones.</source>
        <translation>கோப்பு சரிபார்க்கப்படவில்லை: வரிசைகள் புதியவையாகக் கருதப்படலாம்.</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>கோப்பு எழுதப்படவில்லை.</translation>
    </message>
    <message>
        <source>The first row must name the columns. Save a template, and copy your rows into it.</source>
        <translation>முதல் வரிசை நெடுவரிசைப் பெயர்களாக இருக்க வேண்டும். ஒரு டெம்ப்ளேட்டைச் சேமித்து, உங்கள் வரிசைகளை அதில் நகலெடுக்கவும்.</translation>
    </message>
    <message>
        <source>The formula in this cell gives an error.</source>
        <translation>இந்தக் கலத்தின் சூத்திரம் பிழை தருகிறது.</translation>
    </message>
    <message>
        <source>The installer did not start.</source>
        <translation>நிறுவி தொடங்கவில்லை.</translation>
    </message>
    <message>
        <source>The journal of this run cannot be read.</source>
        <translation>இந்த வேலையின் குறிப்பேட்டைப் படிக்க முடியாது.</translation>
    </message>
    <message>
        <source>The key for updates in the settings cannot be used.</source>
        <translation>அமைப்புகளில் உள்ள புதுப்பிப்புச் சாவியைப் பயன்படுத்த முடியாது.</translation>
    </message>
    <message>
        <source>The keyring of this computer cannot be used.</source>
        <translation>இந்தக் கணினியின் கீரிங்கைப் பயன்படுத்த முடியாது.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer.</source>
        <translation>இந்தக் கணினியின் கீரிங் பதிலளிக்கவில்லை.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked.</source>
        <translation>இந்தக் கணினியின் கீரிங் பூட்டப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>The keyring of this computer keeps nothing.</source>
        <translation>இந்தக் கணினியின் கீரிங் எதையும் வைப்பதில்லை.</translation>
    </message>
    <message>
        <source>The letters of “{name}” cannot be read.</source>
        <translation>“{name}” இன் எழுத்துகளைப் படிக்க முடியாது.</translation>
    </message>
    <message>
        <source>The line of this number is not set up.</source>
        <translation>இந்த எண்ணின் இணைப்பு அமைக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>The list changed while it was read.</source>
        <translation>படிக்கும்போது பட்டியல் மாறியது.</translation>
    </message>
    <message>
        <source>The list is not complete.</source>
        <translation>பட்டியல் முழுமையில்லை.</translation>
    </message>
    <message>
        <source>The list is too long.</source>
        <translation>பட்டியல் மிக நீளம்.</translation>
    </message>
    <message>
        <source>The list of agents could not be kept on this computer.</source>
        <translation>ஏஜென்ட் பட்டியலை இந்தக் கணினியில் வைக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>The list of agents is not complete.</source>
        <translation>ஏஜென்ட் பட்டியல் முழுமையில்லை.</translation>
    </message>
    <message>
        <source>The local database belongs to a newer Calldeck.</source>
        <translation>உள்ளூர் தரவுத்தளம் புதிய Calldeck ஐச் சேர்ந்தது.</translation>
    </message>
    <message>
        <source>The local database is damaged.</source>
        <translation>உள்ளூர் தரவுத்தளம் பழுதானது.</translation>
    </message>
    <message>
        <source>The local list of calls was damaged.</source>
        <translation>அழைப்புகளின் உள்ளூர் பட்டியல் பழுதானது.</translation>
    </message>
    <message>
        <source>The name {host} is not known here.</source>
        <translation>{host} என்ற பெயர் இங்கே தெரியவில்லை.</translation>
    </message>
    <message>
        <source>The next start shows agents only after they were read.</source>
        <translation>அடுத்த முறை படித்த பின்னரே ஏஜென்ட்கள் தெரிவர்.</translation>
    </message>
    <message>
        <source>The number has no country. Start with + and the country code.</source>
        <translation>எண்ணில் நாடு இல்லை. + மற்றும் நாட்டுக் குறியீட்டுடன் தொடங்கவும்.</translation>
    </message>
    <message>
        <source>The number is too long.</source>
        <translation>எண் மிக நீளம்.</translation>
    </message>
    <message>
        <source>The number is too short.</source>
        <translation>எண் மிகக் குட்டை.</translation>
    </message>
    <message>
        <source>The number to call from belongs to another account.</source>
        <translation>அழைக்கும் எண் வேறு கணக்குடையது.</translation>
    </message>
    <message>
        <source>The number to call from belongs to another project.</source>
        <translation>அழைக்கும் எண் வேறு திட்டத்துடையது.</translation>
    </message>
    <message>
        <source>The number to call from cannot be used.</source>
        <translation>அழைக்கும் எண்ணைப் பயன்படுத்த முடியாது.</translation>
    </message>
    <message>
        <source>The password is too short.</source>
        <translation>கடவுச்சொல் மிகக் குட்டை.</translation>
    </message>
    <message>
        <source>The password of the database was not kept either.</source>
        <translation>தரவுத்தளத்தின் கடவுச்சொல்லும் வைக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>The password of the proxy lasts until you quit.</source>
        <translation>ப்ராக்ஸியின் கடவுச்சொல் நீங்கள் வெளியேறும் வரை இருக்கும்.</translation>
    </message>
    <message>
        <source>The press before is still being looked into.</source>
        <translation>முன்பு அழுத்தியது இன்னும் பார்க்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>The program {name} did not answer.</source>
        <translation>{name} நிரல் பதிலளிக்கவில்லை.</translation>
    </message>
    <message>
        <source>The program {name} is missing. Install the package xdg-utils.</source>
        <translation>{name} நிரல் இல்லை. xdg-utils தொகுப்பை நிறுவவும்.</translation>
    </message>
    <message>
        <source>The project does not allow this call.</source>
        <translation>திட்டம் இந்த அழைப்பை அனுமதிப்பதில்லை.</translation>
    </message>
    <message>
        <source>The provider asks us to slow down.</source>
        <translation>மெதுவாகச் செல்ல வழங்குநர் சொல்கிறது.</translation>
    </message>
    <message>
        <source>The provider cannot be reached.</source>
        <translation>வழங்குநரை எட்ட முடியவில்லை.</translation>
    </message>
    <message>
        <source>The provider did not accept this sign-in.</source>
        <translation>வழங்குநர் இந்த உள்நுழைவை ஏற்கவில்லை.</translation>
    </message>
    <message>
        <source>The provider does not answer.</source>
        <translation>வழங்குநர் பதிலளிக்கவில்லை.</translation>
    </message>
    <message>
        <source>The provider has a fault.</source>
        <translation>வழங்குநரில் கோளாறு.</translation>
    </message>
    <message>
        <source>The provider may have a fault. Try again in a few minutes.</source>
        <translation>வழங்குநரில் கோளாறு இருக்கலாம். சில நிமிடங்களில் மீண்டும் முயலவும்.</translation>
    </message>
    <message>
        <source>The provider refused an entry.</source>
        <translation>வழங்குநர் ஒரு பதிவை மறுத்தது.</translation>
    </message>
    <message>
        <source>The provider refused the request.</source>
        <translation>வழங்குநர் கோரிக்கையை மறுத்தது.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer could not be read.</source>
        <translation>வழங்குநரின் பதிலைப் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>The proxy asks for a password.</source>
        <translation>ப்ராக்ஸி கடவுச்சொல் கேட்கிறது.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached.</source>
        <translation>ப்ராக்ஸியை எட்ட முடியவில்லை.</translation>
    </message>
    <message>
        <source>The proxy did not accept the password.</source>
        <translation>ப்ராக்ஸி கடவுச்சொல்லை ஏற்கவில்லை.</translation>
    </message>
    <message>
        <source>The proxy does not answer.</source>
        <translation>ப்ராக்ஸி பதிலளிக்கவில்லை.</translation>
    </message>
    <message>
        <source>The proxy does not reach {provider}.</source>
        <translation>ப்ராக்ஸியால் {provider} ஐ எட்ட முடியவில்லை.</translation>
    </message>
    <message>
        <source>The proxy refuses the connection to {provider}.</source>
        <translation>{provider} க்கான இணைப்பை ப்ராக்ஸி மறுக்கிறது.</translation>
    </message>
    <message>
        <source>The proxy {host} is {addresses}.</source>
        <translation>ப்ராக்ஸி {host} இன் முகவரி: {addresses}.</translation>
    </message>
    <message>
        <source>The recording could not be kept on this computer.</source>
        <translation>ரெக்கார்டிங்கை இந்தக் கணினியில் வைக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>The recording has a name that is not asked for.</source>
        <translation>ரெக்கார்டிங்கின் பெயர் கேட்கப்படாத ஒன்று.</translation>
    </message>
    <message>
        <source>The recording is not there.</source>
        <translation>ரெக்கார்டிங் அங்கே இல்லை.</translation>
    </message>
    <message>
        <source>The recording is too large.</source>
        <translation>ரெக்கார்டிங் மிகப் பெரியது.</translation>
    </message>
    <message>
        <source>The recording is too short to be one.</source>
        <translation>ரெக்கார்டிங்காக இருக்க மிகக் குட்டை.</translation>
    </message>
    <message>
        <source>The recording was not fetched.</source>
        <translation>ரெக்கார்டிங் பெறப்படவில்லை.</translation>
    </message>
    <message>
        <source>The request was stopped.</source>
        <translation>கோரிக்கை நிறுத்தப்பட்டது.</translation>
    </message>
    <message>
        <source>The rows after them were not sent.</source>
        <translation>இவற்றின் பின்னுள்ள வரிசைகள் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>The server has no database of this name.</source>
        <translation>சர்வரில் இந்தப் பெயரில் தரவுத்தளம் இல்லை.</translation>
    </message>
    <message>
        <source>The settings file cannot be used.</source>
        <translation>அமைப்புக் கோப்பைப் பயன்படுத்த முடியாது.</translation>
    </message>
    <message>
        <source>The shift must end after it starts, on the same day.</source>
        <translation>ஷிப்ட் அதே நாளில் தொடங்கிய பின் முடிய வேண்டும்.</translation>
    </message>
    <message>
        <source>The shift must end after it starts.</source>
        <translation>ஷிப்ட் தொடங்கிய பின் முடிய வேண்டும்.</translation>
    </message>
    <message>
        <source>The spreadsheet shortened the number to {text}. Format the column as text, and type it again.</source>
        <translation>விரிதாள் எண்ணை {text} எனச் சுருக்கியது. நெடுவரிசையை உரை வடிவாக்கி, மீண்டும் தட்டச்சு செய்க.</translation>
    </message>
    <message>
        <source>The store of trusted certificates cannot be used.</source>
        <translation>நம்பகமான சான்றிதழ்களின் தொகுப்பைப் பயன்படுத்த முடியாது.</translation>
    </message>
    <message>
        <source>The support bundle can no longer be read.</source>
        <translation>உதவித் தொகுப்பை இனி படிக்க முடியாது.</translation>
    </message>
    <message>
        <source>The support bundle was not saved.</source>
        <translation>உதவித் தொகுப்பு சேமிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>The system does not say which program opens phone links.</source>
        <translation>தொலைபேசி இணைப்புகளை எந்த நிரல் திறக்கிறது எனக் கணினி சொல்லவில்லை.</translation>
    </message>
    <message>
        <source>The system does not say: {reason}.</source>
        <translation>கணினி சொல்லவில்லை: {reason}.</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation>கணினி சொல்வது: {reason}.</translation>
    </message>
    <message>
        <source>The system says: {reason}. Choose another folder or name.</source>
        <translation>கணினி சொல்வது: {reason}. வேறு கோப்புறை அல்லது பெயரைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>The system says: {reason}. Choose another folder.</source>
        <translation>கணினி சொல்வது: {reason}. வேறு கோப்புறையைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>The system says: {reason}. Free some space, try again.</source>
        <translation>கணினி சொல்வது: {reason}. சற்று இடத்தைக் காலி செய்து மீண்டும் முயலவும்.</translation>
    </message>
    <message>
        <source>The system says: {strerror}. Copy the file to this computer, and choose the copy.</source>
        <translation>கணினி சொல்வது: {strerror}. கோப்பை இந்தக் கணினியில் நகலெடுத்து, அந்த நகலைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>The update could not be kept on this computer.</source>
        <translation>புதுப்பிப்பை இந்தக் கணினியில் வைக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>The update server answered with an error.</source>
        <translation>புதுப்பிப்பு சர்வர் பிழையுடன் பதிலளித்தது.</translation>
    </message>
    <message>
        <source>The update server cannot be reached.</source>
        <translation>புதுப்பிப்பு சர்வரை எட்ட முடியவில்லை.</translation>
    </message>
    <message>
        <source>The update server does not answer.</source>
        <translation>புதுப்பிப்பு சர்வர் பதிலளிக்கவில்லை.</translation>
    </message>
    <message>
        <source>The update server sends Calldeck to another address.</source>
        <translation>புதுப்பிப்பு சர்வர் Calldeck ஐ வேறு முகவரிக்கு அனுப்புகிறது.</translation>
    </message>
    <message>
        <source>The update server sent something that is no release of Calldeck.</source>
        <translation>புதுப்பிப்பு சர்வர் அனுப்பியது Calldeck வெளியீடு அல்ல.</translation>
    </message>
    <message>
        <source>The update server&apos;s certificate was not accepted.</source>
        <translation>புதுப்பிப்பு சர்வரின் சான்றிதழ் ஏற்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>The update was not fetched.</source>
        <translation>புதுப்பிப்பு பெறப்படவில்லை.</translation>
    </message>
    <message>
        <source>The update was refused.</source>
        <translation>புதுப்பிப்பு மறுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>There are no usable certificates: {reason}.</source>
        <translation>பயன்படும் சான்றிதழ்கள் இல்லை: {reason}.</translation>
    </message>
    <message>
        <source>There is a contact with this number already.</source>
        <translation>இந்த எண்ணுடன் ஏற்கனவே ஒரு தொடர்பு உள்ளது.</translation>
    </message>
    <message>
        <source>There is more than one number. Keep one.</source>
        <translation>ஒன்றுக்கு மேற்பட்ட எண்கள். ஒன்றை வைக்கவும்.</translation>
    </message>
    <message>
        <source>There is no Stringee at this address.</source>
        <translation>இந்த முகவரியில் Stringee இல்லை.</translation>
    </message>
    <message>
        <source>There is no agent {identity} to delete.</source>
        <translation>நீக்க {identity} ஏஜென்ட் இல்லை.</translation>
    </message>
    <message>
        <source>There is no number. Add one, or take the row out.</source>
        <translation>எண் இல்லை. ஒன்றைச் சேர்க்கவும், அல்லது வரிசையை அகற்றவும்.</translation>
    </message>
    <message>
        <source>There is no phone number for this agent.</source>
        <translation>இந்த ஏஜென்டுக்குத் தொலைபேசி எண் இல்லை.</translation>
    </message>
    <message>
        <source>There is no such number in this country.</source>
        <translation>இந்த நாட்டில் அத்தகைய எண் இல்லை.</translation>
    </message>
    <message>
        <source>There is no way to {provider} through this network.</source>
        <translation>இந்த நெட்வொர்க் வழியாக {provider} க்கு வழி இல்லை.</translation>
    </message>
    <message>
        <source>There is nobody to hand over.</source>
        <translation>ஒப்படைக்க யாரும் இல்லை.</translation>
    </message>
    <message>
        <source>There is not enough room for the update.</source>
        <translation>புதுப்பிப்புக்குப் போதிய இடம் இல்லை.</translation>
    </message>
    <message>
        <source>There is nothing to stop.</source>
        <translation>நிறுத்த எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>திரும்பப் பெற எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>These calls have not been read yet.</source>
        <translation>இந்த அழைப்புகள் இன்னும் படிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>குறைவு</translation>
    </message>
    <message>
        <source>This Stringee user ID exists already.</source>
        <translation>இந்த Stringee user ID ஏற்கனவே உள்ளது.</translation>
    </message>
    <message>
        <source>This TeleCMI account may not do that.</source>
        <translation>இந்த TeleCMI கணக்குக்கு அனுமதி இல்லை.</translation>
    </message>
    <message>
        <source>This TeleCMI account may not ring mobiles.</source>
        <translation>இந்த TeleCMI கணக்கு மொபைல்களை ஒலிக்க முடியாது.</translation>
    </message>
    <message>
        <source>This access token does not say when it ends.</source>
        <translation>இந்த அணுகல் டோக்கன் எப்போது முடியும் எனச் சொல்லவில்லை.</translation>
    </message>
    <message>
        <source>This access token does not say which API key it belongs to.</source>
        <translation>இந்த அணுகல் டோக்கன் எந்த API key உடையது எனச் சொல்லவில்லை.</translation>
    </message>
    <message>
        <source>This access token ended on {spoken}.</source>
        <translation>இந்த அணுகல் டோக்கன் {spoken} அன்று முடிந்தது.</translation>
    </message>
    <message>
        <source>This access token is for a softphone app, not for the REST API.</source>
        <translation>இந்த அணுகல் டோக்கன் சாஃப்ட்போன் ஆப்புக்கானது, REST API க்கானதல்ல.</translation>
    </message>
    <message>
        <source>This access token is signed in a way that Stringee does not accept.</source>
        <translation>Stringee ஏற்காத விதத்தில் இந்த அணுகல் டோக்கன் கையொப்பமிடப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>This access token may not use the REST API.</source>
        <translation>இந்த அணுகல் டோக்கன் REST API ஐப் பயன்படுத்த முடியாது.</translation>
    </message>
    <message>
        <source>This access token was not made for Stringee.</source>
        <translation>இந்த அணுகல் டோக்கன் Stringee க்காக உருவாக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>This account may not do that.</source>
        <translation>இந்தக் கணக்குக்கு அனுமதி இல்லை.</translation>
    </message>
    <message>
        <source>This agent is no longer there.</source>
        <translation>இந்த ஏஜென்ட் இப்போது இல்லை.</translation>
    </message>
    <message>
        <source>This call cannot be handed over from here.</source>
        <translation>இந்த அழைப்பை இங்கிருந்து ஒப்படைக்க முடியாது.</translation>
    </message>
    <message>
        <source>This call cannot be stopped from here.</source>
        <translation>இந்த அழைப்பை இங்கிருந்து நிறுத்த முடியாது.</translation>
    </message>
    <message>
        <source>This call has ended already.</source>
        <translation>இந்த அழைப்பு ஏற்கனவே முடிந்தது.</translation>
    </message>
    <message>
        <source>This call was placed before.</source>
        <translation>இந்த அழைப்பு முன்பே செய்யப்பட்டது.</translation>
    </message>
    <message>
        <source>This caller is no longer yours.</source>
        <translation>இந்த அழைப்பாளர் இனி உங்களுடையவர் அல்ல.</translation>
    </message>
    <message>
        <source>This caller was served meanwhile.</source>
        <translation>இந்த அழைப்பாளர் இதற்கிடையில் கவனிக்கப்பட்டார்.</translation>
    </message>
    <message>
        <source>This change cannot be undone.</source>
        <translation>இந்த மாற்றத்தைத் திரும்பப் பெற முடியாது.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>இந்தக் கணினி</translation>
    </message>
    <message>
        <source>This computer has no keyring.</source>
        <translation>இந்தக் கணினியில் கீரிங் இல்லை.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is {count} minutes ahead; set it right and try again.</source>
        <extracomment>One: This computer&apos;s clock is {count} minute ahead; set it right and try again.</extracomment>
        <translation>
            <numerusform>இந்தக் கணினியின் கடிகாரம் {count} நிமிடம் முன்னால் உள்ளது; சரிசெய்து மீண்டும் முயலவும்.</numerusform>
            <numerusform>இந்தக் கணினியின் கடிகாரம் {count} நிமிடங்கள் முன்னால் உள்ளது; சரிசெய்து மீண்டும் முயலவும்.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is {count} minutes behind; set it right and try again.</source>
        <extracomment>One: This computer&apos;s clock is {count} minute behind; set it right and try again.</extracomment>
        <translation>
            <numerusform>இந்தக் கணினியின் கடிகாரம் {count} நிமிடம் பின்னால் உள்ளது; சரிசெய்து மீண்டும் முயலவும்.</numerusform>
            <numerusform>இந்தக் கணினியின் கடிகாரம் {count} நிமிடங்கள் பின்னால் உள்ளது; சரிசெய்து மீண்டும் முயலவும்.</numerusform>
        </translation>
    </message>
    <message>
        <source>This copy was not installed from a release.</source>
        <translation>இந்த நகல் ஒரு வெளியீட்டிலிருந்து நிறுவப்படவில்லை.</translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation>இந்தக் கோப்பைப் பயன்படுத்த முடியாது.</translation>
    </message>
    <message>
        <source>This installation</source>
        <translation>இந்த நிறுவல்</translation>
    </message>
    <message>
        <source>This is a formula, not its result.</source>
        <translation>இது சூத்திரம், அதன் முடிவு அல்ல.</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>இது “yes” ம் அல்ல, “no” ம் அல்ல.</translation>
    </message>
    <message>
        <source>This is not an access token.</source>
        <translation>இது அணுகல் டோக்கன் அல்ல.</translation>
    </message>
    <message>
        <source>This link does not lead to a phone number.</source>
        <translation>இந்த இணைப்பு தொலைபேசி எண்ணுக்குச் செல்லவில்லை.</translation>
    </message>
    <message>
        <source>This number cannot be called.</source>
        <translation>இந்த எண்ணை அழைக்க முடியாது.</translation>
    </message>
    <message>
        <source>This one was not begun.</source>
        <translation>இது தொடங்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>This phone number cannot be called.</source>
        <translation>இந்தத் தொலைபேசி எண்ணை அழைக்க முடியாது.</translation>
    </message>
    <message>
        <source>This row was not sent.</source>
        <translation>இந்த வரிசை அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>This run is no longer in the journal.</source>
        <translation>இந்த வேலை இனி குறிப்பேட்டில் இல்லை.</translation>
    </message>
    <message>
        <source>This sign-in cannot list calls.</source>
        <translation>இந்த உள்நுழைவு அழைப்புகளைப் பட்டியலிட முடியாது.</translation>
    </message>
    <message>
        <source>This sign-in is no longer kept.</source>
        <translation>இந்த உள்நுழைவு இனி வைக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>This support bundle cannot be replayed.</source>
        <translation>இந்த உதவித் தொகுப்பை மீண்டும் இயக்க முடியாது.</translation>
    </message>
    <message>
        <source>Those that rang me</source>
        <translation>எனக்கு ஒலித்தவை</translation>
    </message>
    <message>
        <source>Those that rang nobody</source>
        <translation>யாருக்கும் ஒலிக்காதவை</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>வியாழன்</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>நேரம்</translation>
    </message>
    <message>
        <source>To be called again</source>
        <translation>மீண்டும் அழைக்க வேண்டும்</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>இன்று</translation>
    </message>
    <message>
        <source>Too many people are on this caller.</source>
        <translation>இந்த அழைப்பாளரை அதிகமானோர் கவனிக்கின்றனர்.</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>மொழிபெயர்ப்புகள்</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays: for IT, a filter may hold it back.</source>
        <translation>சில நிமிடங்களில் மீண்டும் முயலவும். தொடர்ந்தால்: IT க்கு, ஒரு வடிகட்டி தடுத்து வைக்கலாம்.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>சற்று நேரத்தில் மீண்டும் முயலவும்.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in {count} minutes.</source>
        <extracomment>One: Try again in a minute.</extracomment>
        <translation>
            <numerusform>{count} நிமிடத்தில் மீண்டும் முயலவும்.</numerusform>
            <numerusform>{count} நிமிடங்களில் மீண்டும் முயலவும்.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again later. If it stays, tell your IT department.</source>
        <translation>பிறகு மீண்டும் முயலவும். தொடர்ந்தால் IT துறையிடம் சொல்லவும்.</translation>
    </message>
    <message>
        <source>Try again shortly.</source>
        <translation>விரைவில் மீண்டும் முயலவும்.</translation>
    </message>
    <message>
        <source>Try again when another call has ended.</source>
        <translation>வேறு அழைப்பு முடிந்ததும் மீண்டும் முயலவும்.</translation>
    </message>
    <message>
        <source>Try again; if it stays, copy the details for support.</source>
        <translation>மீண்டும் முயலவும்; தொடர்ந்தால் உதவிக்கு விவரங்களை நகலெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>இப்போது முயல்</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>செவ்வாய்</translation>
    </message>
    <message>
        <source>Two columns are the same: “{texts}” and “{texts2}”.</source>
        <translation>இரு நெடுவரிசைகள் ஒன்றே: “{texts}”, “{texts2}”.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>பெயரைத் தட்டச்சு செய்க.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>எண்ணைத் தட்டச்சு செய்க.</translation>
    </message>
    <message>
        <source>Type a phone number.</source>
        <translation>தொலைபேசி எண்ணைத் தட்டச்சு செய்க.</translation>
    </message>
    <message>
        <source>Type or paste a number.</source>
        <translation>எண்ணைத் தட்டச்சு செய்க அல்லது ஒட்டுக.</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>உறுதியில்லை</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>நடக்கிறது</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>ஐக்கிய அரபு அமீரகம்</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>ஐக்கிய இராச்சியம்</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>அமெரிக்கா</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>தெரியாது</translation>
    </message>
    <message>
        <source>Updates are off. You can turn them on in the settings.</source>
        <translation>புதுப்பிப்புகள் ஆஃப். அமைப்புகளில் அவற்றை ஆன் செய்யலாம்.</translation>
    </message>
    <message>
        <source>Use a way in that needs no password, or have the policy changed.</source>
        <translation>கடவுச்சொல் தேவையில்லாத உள்நுழைவு முறையைப் பயன்படுத்தவும், அல்லது கொள்கையை மாற்றச் சொல்லவும்.</translation>
    </message>
    <message>
        <source>Use at least {shortest_password} characters, or leave the cell blank.</source>
        <translation>குறைந்தது {shortest_password} எழுத்துகளைப் பயன்படுத்தவும், அல்லது கலத்தைக் காலியாக விடவும்.</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>User ID</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>வழக்கம்</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>வியட்நாம்</translation>
    </message>
    <message>
        <source>Wait for its end, or cancel it.</source>
        <translation>அது முடியும்வரை காத்திருக்கவும், அல்லது ரத்து செய்யவும்.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>காத்திருப்பு</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>எச்சரிக்கை</translation>
    </message>
    <message>
        <source>We do not know if all contacts were kept by {provider}.</source>
        <translation>எல்லாத் தொடர்புகளையும் {provider} வைத்ததா எனத் தெரியவில்லை.</translation>
    </message>
    <message>
        <source>We do not know if the call was handed over to {name}.</source>
        <translation>அழைப்பு {name} இடம் ஒப்படைக்கப்பட்டதா எனத் தெரியவில்லை.</translation>
    </message>
    <message>
        <source>We do not know if this was done.</source>
        <translation>இது நடந்ததா எனத் தெரியவில்லை.</translation>
    </message>
    <message>
        <source>We do not know if this was kept.</source>
        <translation>இது வைக்கப்பட்டதா எனத் தெரியவில்லை.</translation>
    </message>
    <message>
        <source>We do not know if {name} was changed.</source>
        <translation>{name} மாற்றப்பட்டாரா எனத் தெரியவில்லை.</translation>
    </message>
    <message>
        <source>We do not know if {name} was deleted.</source>
        <translation>{name} நீக்கப்பட்டாரா எனத் தெரியவில்லை.</translation>
    </message>
    <message>
        <source>We do not know if {who} was added.</source>
        <translation>{who} சேர்க்கப்பட்டாரா எனத் தெரியவில்லை.</translation>
    </message>
    <message>
        <source>We do not know if {who} was called.</source>
        <translation>{who} அழைக்கப்பட்டாரா எனத் தெரியவில்லை.</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>புதன்</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>கிழமை</translation>
    </message>
    <message>
        <source>What</source>
        <translation>என்ன</translation>
    </message>
    <message>
        <source>What came is no recording.</source>
        <translation>வந்தது ரெக்கார்டிங் அல்ல.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>என்ன நடந்தது</translation>
    </message>
    <message>
        <source>What was fetched is not what was announced. It was deleted; nothing was changed.</source>
        <translation>பெறப்பட்டது அறிவிக்கப்பட்டதுடன் பொருந்தவில்லை. அது நீக்கப்பட்டது; எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation>முன்பிருந்தது மாறவில்லை.</translation>
    </message>
    <message>
        <source>What you see may be missing after a restart.</source>
        <translation>காண்பது மறுதொடக்கத்தின் பின் இல்லாமல் போகலாம்.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>எப்போது</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>யார்</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>ஏன்</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>அழைப்புக்குப் பின் வேலை</translation>
    </message>
    <message>
        <source>Write 24 for midnight, or 1 where the day begins.</source>
        <translation>நள்ளிரவுக்கு 24, நாள் தொடக்கத்துக்கு 1 என எழுதவும்.</translation>
    </message>
    <message>
        <source>Write 24 for midnight.</source>
        <translation>நள்ளிரவுக்கு 24 என எழுதவும்.</translation>
    </message>
    <message>
        <source>Write a whole hour, such as 9 or 18.</source>
        <translation>9 அல்லது 18 போன்ற முழு மணியை எழுதவும்.</translation>
    </message>
    <message>
        <source>Write digits, with + and the country code in front.</source>
        <translation>இலக்கங்களை எழுதவும், முன்னால் + மற்றும் நாட்டுக் குறியீடு.</translation>
    </message>
    <message>
        <source>Write it.</source>
        <translation>அதை எழுதவும்.</translation>
    </message>
    <message>
        <source>Write more than {start}.</source>
        <translation>{start} ஐ விட அதிகம் எழுதவும்.</translation>
    </message>
    <message>
        <source>Write no.</source>
        <translation>“no” என எழுதவும்.</translation>
    </message>
    <message>
        <source>Write one of: {labels}.</source>
        <translation>இவற்றில் ஒன்றை எழுதவும்: {labels}.</translation>
    </message>
    <message>
        <source>Write the number of a phone.</source>
        <translation>தொலைபேசியின் எண்ணை எழுதவும்.</translation>
    </message>
    <message>
        <source>Write the value. A text that really begins with = needs an apostrophe in front.</source>
        <translation>மதிப்பை எழுதவும். உண்மையில் = உடன் தொடங்கும் உரைக்கு முன்னால் &apos; வேண்டும்.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>“yes” அல்லது “no” என எழுதவும்.</translation>
    </message>
    <message>
        <source>Write yes to delete the agent, or leave the cell blank.</source>
        <translation>ஏஜென்டை நீக்க “yes” என எழுதவும், அல்லது கலத்தைக் காலியாக விடவும்.</translation>
    </message>
    <message>
        <source>Write {below} or {below2}.</source>
        <translation>{below} அல்லது {below2} என எழுதவும்.</translation>
    </message>
    <message>
        <source>Write {own}, or leave the Agent ID blank to add a new agent.</source>
        <translation>{own} என எழுதவும், அல்லது புதிய ஏஜென்டைச் சேர்க்க Agent ID ஐக் காலியாக விடவும்.</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>கோப்பு எழுதப்படுகிறது</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>{file} எழுதப்படுகிறது</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} எழுதப்படுகிறது</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>தவறான எண்</translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translation>“yes” அல்லது “no”.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>நேற்று</translation>
    </message>
    <message>
        <source>You</source>
        <translation>நீங்கள்</translation>
    </message>
    <message>
        <source>You are signed in as a supervisor, not as an agent.</source>
        <translation>நீங்கள் மேற்பார்வையாளராக உள்நுழைந்துள்ளீர்கள், ஏஜென்டாக அல்ல.</translation>
    </message>
    <message>
        <source>You are signed out, but something was left behind.</source>
        <translation>நீங்கள் வெளியேறினீர்கள், ஆனால் ஏதோ எஞ்சியுள்ளது.</translation>
    </message>
    <message>
        <source>You call as yourself; a supervisor can call as any agent.</source>
        <translation>நீங்கள் உங்கள் பெயரிலேயே அழைக்கிறீர்கள்; மேற்பார்வையாளர் எந்த ஏஜென்டாகவும் அழைக்கலாம்.</translation>
    </message>
    <message>
        <source>You called this caller already.</source>
        <translation>இந்த அழைப்பாளரை ஏற்கனவே அழைத்தீர்கள்.</translation>
    </message>
    <message>
        <source>You called {when}</source>
        <translation>நீங்கள் {when} அழைத்தீர்கள்</translation>
    </message>
    <message>
        <source>You called {when}, answered</source>
        <translation>நீங்கள் {when} அழைத்தீர்கள், பதில் கிடைத்தது</translation>
    </message>
    <message>
        <source>You called {when}, not answered</source>
        <translation>நீங்கள் {when} அழைத்தீர்கள், பதில் இல்லை</translation>
    </message>
    <message>
        <source>You stay signed in until you quit.</source>
        <translation>நீங்கள் வெளியேறும் வரை உள்நுழைந்தே இருப்பீர்கள்.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>நீங்கள் நிறுத்தினீர்கள்.</translation>
    </message>
    <message>
        <source>You stopped it. Nothing was installed.</source>
        <translation>நீங்கள் நிறுத்தினீர்கள். எதுவும் நிறுவப்படவில்லை.</translation>
    </message>
    <message>
        <source>You stopped it. Nothing was saved.</source>
        <translation>நீங்கள் நிறுத்தினீர்கள். எதுவும் சேமிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Your TeleCMI sign-in has ended.</source>
        <translation>உங்கள் TeleCMI உள்நுழைவு முடிந்தது.</translation>
    </message>
    <message>
        <source>Your access token ended on {spoken}.</source>
        <translation>உங்கள் அணுகல் டோக்கன் {spoken} அன்று முடிந்தது.</translation>
    </message>
    <message>
        <source>Your call was not placed.</source>
        <translation>உங்கள் அழைப்பு செய்யப்படவில்லை.</translation>
    </message>
    <message>
        <source>Your entries are still in the form.</source>
        <translation>உங்கள் பதிவுகள் இன்னும் படிவத்தில் உள்ளன.</translation>
    </message>
    <message>
        <source>Your organisation does not allow sign-ins to be kept.</source>
        <translation>உள்நுழைவுகளை வைக்க உங்கள் நிறுவனம் அனுமதிப்பதில்லை.</translation>
    </message>
    <message>
        <source>Your organisation takes care of updates.</source>
        <translation>புதுப்பிப்புகளை உங்கள் நிறுவனம் கவனிக்கிறது.</translation>
    </message>
    <message>
        <source>Your sign-in has ended.</source>
        <translation>உங்கள் உள்நுழைவு முடிந்தது.</translation>
    </message>
    <message>
        <source>Your supervisor gives you the user ID and the password.</source>
        <translation>User ID, கடவுச்சொல்லை உங்கள் மேற்பார்வையாளர் தருவார்.</translation>
    </message>
    <message>
        <source>a Bangladeshi</source>
        <translation>வங்கதேச</translation>
    </message>
    <message>
        <source>a British</source>
        <translation>பிரிட்டிஷ்</translation>
    </message>
    <message>
        <source>a Canadian</source>
        <translation>கனேடிய</translation>
    </message>
    <message>
        <source>a Chinese</source>
        <translation>சீன</translation>
    </message>
    <message>
        <source>a French</source>
        <translation>பிரெஞ்சு</translation>
    </message>
    <message>
        <source>a German</source>
        <translation>ஜெர்மன்</translation>
    </message>
    <message>
        <source>a Hong Kong</source>
        <translation>ஹாங்காங்</translation>
    </message>
    <message>
        <source>a Japanese</source>
        <translation>ஜப்பானிய</translation>
    </message>
    <message>
        <source>a Kenyan</source>
        <translation>கென்ய</translation>
    </message>
    <message>
        <source>a Malaysian</source>
        <translation>மலேசிய</translation>
    </message>
    <message>
        <source>a Nepalese</source>
        <translation>நேபாள</translation>
    </message>
    <message>
        <source>a New Zealand</source>
        <translation>நியூசிலாந்து</translation>
    </message>
    <message>
        <source>a Nigerian</source>
        <translation>நைஜீரிய</translation>
    </message>
    <message>
        <source>a Philippine</source>
        <translation>பிலிப்பைன்ஸ்</translation>
    </message>
    <message>
        <source>a Qatari</source>
        <translation>கத்தார்</translation>
    </message>
    <message>
        <source>a Saudi</source>
        <translation>சவுதி</translation>
    </message>
    <message>
        <source>a Singapore</source>
        <translation>சிங்கப்பூர்</translation>
    </message>
    <message>
        <source>a South African</source>
        <translation>தென் ஆப்பிரிக்க</translation>
    </message>
    <message>
        <source>a South Korean</source>
        <translation>தென் கொரிய</translation>
    </message>
    <message>
        <source>a Sri Lankan</source>
        <translation>இலங்கை</translation>
    </message>
    <message>
        <source>a Taiwanese</source>
        <translation>தைவான்</translation>
    </message>
    <message>
        <source>a Thai</source>
        <translation>தாய்லாந்து</translation>
    </message>
    <message>
        <source>a US</source>
        <translation>அமெரிக்க</translation>
    </message>
    <message>
        <source>a Vietnamese</source>
        <translation>வியட்நாம்</translation>
    </message>
    <message>
        <source>a common password</source>
        <translation>பரவலான கடவுச்சொல்</translation>
    </message>
    <message>
        <source>a double space goes away</source>
        <translation>இரட்டை இடைவெளி நீங்கும்</translation>
    </message>
    <message>
        <source>a landline in {country}</source>
        <translation>{country} தரைவழி எண்</translation>
    </message>
    <message>
        <source>a leading space goes away</source>
        <translation>முன் இடைவெளி நீங்கும்</translation>
    </message>
    <message>
        <source>a line break becomes a space</source>
        <translation>வரி முறிவு இடைவெளியாகும்</translation>
    </message>
    <message>
        <source>a mobile in {country}</source>
        <translation>{country} மொபைல் எண்</translation>
    </message>
    <message>
        <source>a number in {country}</source>
        <translation>{country} எண்</translation>
    </message>
    <message>
        <source>a password will be generated</source>
        <translation>கடவுச்சொல் உருவாக்கப்படும்</translation>
    </message>
    <message>
        <source>a sequence</source>
        <translation>தொடர்வரிசை</translation>
    </message>
    <message>
        <source>a space around it goes away</source>
        <translation>சுற்றியுள்ள இடைவெளி நீங்கும்</translation>
    </message>
    <message>
        <source>a trailing space goes away</source>
        <translation>பின் இடைவெளி நீங்கும்</translation>
    </message>
    <message>
        <source>agent not told</source>
        <translation>ஏஜென்ட் சொல்லப்படவில்லை</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>நாள் முழுதும்</translation>
    </message>
    <message>
        <source>an Australian</source>
        <translation>ஆஸ்திரேலிய</translation>
    </message>
    <message>
        <source>an Emirati</source>
        <translation>அமீரக</translation>
    </message>
    <message>
        <source>an Indian</source>
        <translation>இந்திய</translation>
    </message>
    <message>
        <source>an Indonesian</source>
        <translation>இந்தோனேசிய</translation>
    </message>
    <message>
        <source>an invisible character goes away</source>
        <translation>கண்ணுக்குத் தெரியாத எழுத்து நீங்கும்</translation>
    </message>
    <message>
        <source>an odd space becomes a plain one</source>
        <translation>விந்தை இடைவெளி சாதாரணமாகும்</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>பதில் கிடைத்தது</translation>
    </message>
    <message>
        <source>asking the provider</source>
        <translation>வழங்குநரிடம் கேட்கிறது</translation>
    </message>
    <message>
        <source>at {clock}</source>
        <translation>{clock} க்கு</translation>
    </message>
    <message>
        <source>at {text}</source>
        <translation>{text} க்கு</translation>
    </message>
    <message>
        <source>between {first} and {last} there</source>
        <translation>அங்கே {first} முதல் {last} வரை</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>காலி</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>{name} மூலம்</translation>
    </message>
    <message>
        <source>called back</source>
        <translation>திரும்ப அழைத்தது</translation>
    </message>
    <message>
        <source>called by {who}</source>
        <translation>{who} அழைத்தார்</translation>
    </message>
    <message>
        <source>calling the customer</source>
        <translation>வாடிக்கையாளரை அழைக்கிறது</translation>
    </message>
    <message>
        <source>cannot be called back</source>
        <translation>திரும்ப அழைக்க முடியாது</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>மாற்றப்பட்டது</translation>
    </message>
    <message>
        <source>checking the call log</source>
        <translation>அழைப்புப் பதிவைப் பார்க்கிறது</translation>
    </message>
    <message>
        <source>claimed the caller</source>
        <translation>அழைப்பாளரை எடுத்தார்</translation>
    </message>
    <message>
        <source>could not call</source>
        <translation>அழைக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>could not call: no call was placed</source>
        <translation>அழைக்க முடியவில்லை: அழைப்பு செய்யப்படவில்லை</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>நீக்கப்பட்டது</translation>
    </message>
    <message>
        <source>differs from {alike} only in capital letters</source>
        <translation>{alike} இலிருந்து பெரிய எழுத்தில் மட்டுமே வேறுபடுகிறது</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>காலி</translation>
    </message>
    <message>
        <source>ends in many zeros: look whether Excel shortened it</source>
        <translation>பல சுழியங்களில் முடிகிறது: Excel சுருக்கியதா எனப் பார்க்கவும்</translation>
    </message>
    <message>
        <source>from {old} to {new}</source>
        <translation>{old} இலிருந்து {new}</translation>
    </message>
    <message>
        <source>gave the caller back</source>
        <translation>அழைப்பாளரைத் திரும்பக் கொடுத்தார்</translation>
    </message>
    <message>
        <source>gone already</source>
        <translation>ஏற்கனவே இல்லை</translation>
    </message>
    <message>
        <source>good</source>
        <translation>சரி</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>இப்போதுதான்</translation>
    </message>
    <message>
        <source>landline</source>
        <translation>தரைவழி</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>விடப்பட்டது</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>ஒரு நிமிடத்துக்கும் குறைவு</translation>
    </message>
    <message>
        <source>less than a minute ago</source>
        <translation>ஒரு நிமிடத்துக்குள்</translation>
    </message>
    <message>
        <source>made from the agent ID</source>
        <translation>Agent ID இலிருந்து உருவானது</translation>
    </message>
    <message>
        <source>made from the extension</source>
        <translation>எக்ஸ்டென்ஷனிலிருந்து உருவானது</translation>
    </message>
    <message>
        <source>made from the name</source>
        <translation>பெயரிலிருந்து உருவானது</translation>
    </message>
    <message>
        <source>made from the phone number</source>
        <translation>தொலைபேசி எண்ணிலிருந்து உருவானது</translation>
    </message>
    <message>
        <source>missed ×{count}</source>
        <translation>தவறியது ×{count}</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>மொபைல்</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ஒருபோதும் இல்லை</translation>
    </message>
    <message>
        <source>new</source>
        <translation>புதியது</translation>
    </message>
    <message>
        <source>new agent</source>
        <translation>புதிய ஏஜென்ட்</translation>
    </message>
    <message>
        <source>new password</source>
        <translation>புதிய கடவுச்சொல்</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>அனுமதி இல்லை</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>குழு இல்லை</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>பெயர் இல்லை</translation>
    </message>
    <message>
        <source>no shift hours</source>
        <translation>ஷிப்ட் நேரம் இல்லை</translation>
    </message>
    <message>
        <source>none</source>
        <translation>எதுவுமில்லை</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>பதில் இல்லை</translation>
    </message>
    <message>
        <source>not enough to tell</source>
        <translation>சொல்லப் போதாது</translation>
    </message>
    <message>
        <source>not in contacts</source>
        <translation>தொடர்புகளில் இல்லை</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>தெரியாது</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>அனுப்பப்படவில்லை</translation>
    </message>
    <message>
        <source>not set here</source>
        <translation>இங்கே அமைக்கவில்லை</translation>
    </message>
    <message>
        <source>noted the outcome</source>
        <translation>விளைவைக் குறித்தார்</translation>
    </message>
    <message>
        <source>noted “{outcome}”</source>
        <translation>“{outcome}” எனக் குறித்தார்</translation>
    </message>
    <message>
        <source>nothing of this form</source>
        <translation>இந்தப் படிவத்தில் எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>now</source>
        <translation>இப்போது</translation>
    </message>
    <message>
        <source>off</source>
        <translation>ஆஃப்</translation>
    </message>
    <message>
        <source>oldest {waited}</source>
        <translation>பழையது {waited}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ஆன்</translation>
    </message>
    <message>
        <source>on {text}</source>
        <translation>{text} அன்று</translation>
    </message>
    <message>
        <source>once</source>
        <translation>ஒருமுறை</translation>
    </message>
    <message>
        <source>only digits</source>
        <translation>இலக்கங்கள் மட்டும்</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>மீண்டும் திறந்தது</translation>
    </message>
    <message>
        <source>opened the caller again</source>
        <translation>அழைப்பாளரை மீண்டும் திறந்தார்</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>மிகத் தாமதம்</translation>
    </message>
    <message>
        <source>premium rate</source>
        <translation>பிரீமியம் கட்டணம்</translation>
    </message>
    <message>
        <source>present one</source>
        <translation>இப்போதையது</translation>
    </message>
    <message>
        <source>rang {agent}</source>
        <translation>{agent} க்கு ஒலித்தது</translation>
    </message>
    <message>
        <source>rang {who}</source>
        <translation>{who} க்கு ஒலித்தது</translation>
    </message>
    <message>
        <source>read {ago}</source>
        <translation>{ago} படித்தது</translation>
    </message>
    <message>
        <source>read {seconds} s ago</source>
        <translation>{seconds} நொடி முன் படித்தது</translation>
    </message>
    <message>
        <source>repeats itself</source>
        <translation>மீள்கிறது</translation>
    </message>
    <message>
        <source>result unknown</source>
        <translation>முடிவு தெரியாது</translation>
    </message>
    <message>
        <source>ringing the agent</source>
        <translation>ஏஜென்டுக்கு ஒலிக்கிறது</translation>
    </message>
    <message>
        <source>same as the agent ID</source>
        <translation>Agent ID போலவே</translation>
    </message>
    <message>
        <source>same as the extension</source>
        <translation>எக்ஸ்டென்ஷன் போலவே</translation>
    </message>
    <message>
        <source>same as the name</source>
        <translation>பெயர் போலவே</translation>
    </message>
    <message>
        <source>same as the phone number</source>
        <translation>தொலைபேசி எண் போலவே</translation>
    </message>
    <message>
        <source>set here {clock}</source>
        <translation>{clock} க்கு இங்கே அமைத்தது</translation>
    </message>
    <message numerus="yes">
        <source>shared with {count:,} agents</source>
        <extracomment>One: shared with {count:,} agent</extracomment>
        <translation>
            <numerusform>{count:,} ஏஜென்டுடன் பகிர்வு</numerusform>
            <numerusform>{count:,} ஏஜென்ட்களுடன் பகிர்வு</numerusform>
        </translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation>தாள் “{name}”</translation>
    </message>
    <message>
        <source>short</source>
        <translation>குறுகியது</translation>
    </message>
    <message>
        <source>snoozed the caller</source>
        <translation>அழைப்பாளரை ஒத்திவைத்தார்</translation>
    </message>
    <message>
        <source>snoozed the caller until {clock}</source>
        <translation>அழைப்பாளரை {clock} வரை ஒத்திவைத்தார்</translation>
    </message>
    <message>
        <source>taken back {note}</source>
        <translation>திரும்பப் பெறப்பட்டது {note}</translation>
    </message>
    <message>
        <source>talked {talk_time}</source>
        <translation>{talk_time} பேசியது</translation>
    </message>
    <message>
        <source>the other entries of this row do not count</source>
        <translation>இந்த வரிசையின் பிற பதிவுகள் கணக்கில் இல்லை</translation>
    </message>
    <message>
        <source>they called</source>
        <translation>அவர்கள் அழைத்தனர்</translation>
    </message>
    <message>
        <source>toll-free</source>
        <translation>கட்டணமில்லா</translation>
    </message>
    <message>
        <source>tomorrow {clock}</source>
        <translation>நாளை {clock}</translation>
    </message>
    <message>
        <source>waited {span}</source>
        <translation>{span} காத்திருந்தார்</translation>
    </message>
    <message>
        <source>waited {waited}</source>
        <translation>{waited} காத்திருந்தார்</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>காத்திருப்பு</translation>
    </message>
    <message>
        <source>written {text} in the file</source>
        <translation>கோப்பில் {text} என எழுதியுள்ளது</translation>
    </message>
    <message>
        <source>wrote a note</source>
        <translation>குறிப்பு எழுதினார்</translation>
    </message>
    <message>
        <source>yesterday {clock}</source>
        <translation>நேற்று {clock}</translation>
    </message>
    <message>
        <source>you</source>
        <translation>நீங்கள்</translation>
    </message>
    <message>
        <source>{address} needs no look-up.</source>
        <translation>{address} க்குப் பெயர் தேடல் தேவையில்லை.</translation>
    </message>
    <message>
        <source>{address} takes connections on port {port}.</source>
        <translation>{address} போர்ட் {port} இல் இணைப்புகளை ஏற்கிறது.</translation>
    </message>
    <message>
        <source>{agent} answered</source>
        <translation>{agent} பதிலளித்தார்</translation>
    </message>
    <message>
        <source>{agent} called</source>
        <translation>{agent} அழைத்தார்</translation>
    </message>
    <message>
        <source>{an_indian} landline</source>
        <translation>{an_indian} தரைவழி எண்</translation>
    </message>
    <message>
        <source>{an_indian} mobile</source>
        <translation>{an_indian} மொபைல் எண்</translation>
    </message>
    <message>
        <source>{an_indian} number</source>
        <translation>{an_indian} எண்</translation>
    </message>
    <message>
        <source>{clock} yesterday</source>
        <translation>நேற்று {clock}</translation>
    </message>
    <message>
        <source>{count:,}</source>
        <translation>{count:,}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} agents</source>
        <extracomment>One: {count:,} agent</extracomment>
        <translation>
            <numerusform>{count:,} ஏஜென்ட்</numerusform>
            <numerusform>{count:,} ஏஜென்ட்கள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} agents are</source>
        <extracomment>One: {count:,} agent is</extracomment>
        <translation>
            <numerusform>{count:,} ஏஜென்ட்</numerusform>
            <numerusform>{count:,} ஏஜென்ட்கள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} agents are not reached</source>
        <extracomment>One: {count:,} agent is not reached</extracomment>
        <translation>
            <numerusform>{count:,} ஏஜென்டை எட்டவில்லை</numerusform>
            <numerusform>{count:,} ஏஜென்ட்களை எட்டவில்லை</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} agents on</source>
        <extracomment>One: {count:,} agent on</extracomment>
        <translation>
            <numerusform>{count:,} ஏஜென்ட் பணியில்</numerusform>
            <numerusform>{count:,} ஏஜென்ட்கள் பணியில்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} agents to add</source>
        <extracomment>One: {count:,} agent to add</extracomment>
        <translation>
            <numerusform>{count:,} ஏஜென்டைச் சேர்க்க</numerusform>
            <numerusform>{count:,} ஏஜென்ட்களைச் சேர்க்க</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} agents to change</source>
        <extracomment>One: {count:,} agent to change</extracomment>
        <translation>
            <numerusform>{count:,} ஏஜென்டை மாற்ற</numerusform>
            <numerusform>{count:,} ஏஜென்ட்களை மாற்ற</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} agents to delete</source>
        <extracomment>One: {count:,} agent to delete</extracomment>
        <translation>
            <numerusform>{count:,} ஏஜென்டை நீக்க</numerusform>
            <numerusform>{count:,} ஏஜென்ட்களை நீக்க</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} agents without shift hours are not counted.</source>
        <extracomment>One: {count:,} agent without shift hours is not counted.</extracomment>
        <translation>
            <numerusform>ஷிப்ட் நேரமில்லா {count:,} ஏஜென்ட் எண்ணப்படவில்லை.</numerusform>
            <numerusform>ஷிப்ட் நேரமில்லா {count:,} ஏஜென்ட்கள் எண்ணப்படவில்லை.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} agents written to {name}</source>
        <translation>{count:,} ஏஜென்ட்கள் {name} இல் எழுதப்பட்டனர்</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} callers</source>
        <extracomment>One: {count:,} caller</extracomment>
        <translation>
            <numerusform>{count:,} அழைப்பாளர்</numerusform>
            <numerusform>{count:,} அழைப்பாளர்கள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} callers are dealt with.</source>
        <extracomment>One: {count:,} caller is dealt with.</extracomment>
        <translation>
            <numerusform>{count:,} அழைப்பாளர் கவனிக்கப்படுகிறார்.</numerusform>
            <numerusform>{count:,} அழைப்பாளர்கள் கவனிக்கப்படுகின்றனர்.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} callers are waiting</source>
        <extracomment>One: {count:,} caller is waiting</extracomment>
        <translation>
            <numerusform>{count:,} அழைப்பாளர் காத்திருக்கிறார்</numerusform>
            <numerusform>{count:,} அழைப்பாளர்கள் காத்திருக்கின்றனர்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} callers chosen</source>
        <extracomment>One: {count:,} caller chosen</extracomment>
        <translation>
            <numerusform>{count:,} அழைப்பாளர் தேர்வு</numerusform>
            <numerusform>{count:,} அழைப்பாளர்கள் தேர்வு</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} callers wait from before this period</source>
        <extracomment>One: {count:,} caller waits from before this period</extracomment>
        <translation>
            <numerusform>இந்தக் காலத்துக்கு முன்பிருந்து {count:,} அழைப்பாளர் காத்திருக்கிறார்</numerusform>
            <numerusform>இந்தக் காலத்துக்கு முன்பிருந்து {count:,} அழைப்பாளர்கள் காத்திருக்கின்றனர்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} callers were called back.</source>
        <extracomment>One: {count:,} caller was called back.</extracomment>
        <translation>
            <numerusform>{count:,} அழைப்பாளர் திரும்ப அழைக்கப்பட்டார்.</numerusform>
            <numerusform>{count:,} அழைப்பாளர்கள் திரும்ப அழைக்கப்பட்டனர்.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} calls</source>
        <extracomment>One: {count:,} call</extracomment>
        <translation>
            <numerusform>{count:,} அழைப்பு</numerusform>
            <numerusform>{count:,} அழைப்புகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} changed</source>
        <translation>{count:,} மாற்றப்பட்டன</translation>
    </message>
    <message>
        <source>{count:,} contacts deleted</source>
        <translation>{count:,} தொடர்புகள் நீக்கப்பட்டன</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} contacts taken in</source>
        <extracomment>One: {count} contact taken in</extracomment>
        <translation>
            <numerusform>{count:,} தொடர்பு சேர்க்கப்பட்டது</numerusform>
            <numerusform>{count:,} தொடர்புகள் சேர்க்கப்பட்டன</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} contacts written to {file}</source>
        <extracomment>One: {count} contact written to {file}</extracomment>
        <translation>
            <numerusform>{count:,} தொடர்பு {file} இல் எழுதப்பட்டது</numerusform>
            <numerusform>{count:,} தொடர்புகள் {file} இல் எழுதப்பட்டன</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} days</source>
        <extracomment>One: {count:,} day</extracomment>
        <translation>
            <numerusform>{count:,} நாள்</numerusform>
            <numerusform>{count:,} நாட்கள்</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} done</source>
        <translation>{count:,} முடிந்தன</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} entries</source>
        <extracomment>One: {count:,} entry</extracomment>
        <translation>
            <numerusform>{count:,} பதிவு</numerusform>
            <numerusform>{count:,} பதிவுகள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} errors</source>
        <extracomment>One: {count:,} error</extracomment>
        <translation>
            <numerusform>{count:,} பிழை</numerusform>
            <numerusform>{count:,} பிழைகள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} filters</source>
        <extracomment>One: {count:,} filter</extracomment>
        <translation>
            <numerusform>{count:,} வடிகட்டி</numerusform>
            <numerusform>{count:,} வடிகட்டிகள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} gaps</source>
        <extracomment>One: {count:,} gap</extracomment>
        <translation>
            <numerusform>{count:,} இடைவெளி</numerusform>
            <numerusform>{count:,} இடைவெளிகள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} groups</source>
        <extracomment>One: {count:,} group</extracomment>
        <translation>
            <numerusform>{count:,} குழு</numerusform>
            <numerusform>{count:,} குழுக்கள்</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} held</source>
        <translation>{count:,} நிறுத்தம்</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} hours</source>
        <extracomment>One: {count:,} hour</extracomment>
        <translation>
            <numerusform>{count:,} மணி</numerusform>
            <numerusform>{count:,} மணி</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} known already</source>
        <translation>{count:,} ஏற்கனவே தெரிந்தவை</translation>
    </message>
    <message>
        <source>{count:,} left out</source>
        <translation>{count:,} விடப்பட்டன</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} members</source>
        <extracomment>One: {count:,} member</extracomment>
        <translation>
            <numerusform>{count:,} உறுப்பினர்</numerusform>
            <numerusform>{count:,} உறுப்பினர்கள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} minutes</source>
        <extracomment>One: {count:,} minute</extracomment>
        <translation>
            <numerusform>{count:,} நிமிடம்</numerusform>
            <numerusform>{count:,} நிமிடங்கள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} more agents</source>
        <extracomment>One: {count:,} more agent</extracomment>
        <translation>
            <numerusform>மேலும் {count:,} ஏஜென்ட்</numerusform>
            <numerusform>மேலும் {count:,} ஏஜென்ட்கள்</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} new</source>
        <translation>{count:,} புதியவை</translation>
    </message>
    <message>
        <source>{count:,} not readable</source>
        <translation>{count:,} படிக்க முடியாதவை</translation>
    </message>
    <message>
        <source>{count:,} of {total:,}</source>
        <translation>{total:,} இல் {count:,}</translation>
    </message>
    <message>
        <source>{count:,} of {total:,} selected</source>
        <translation>{total:,} இல் {count:,} தேர்ந்தவை</translation>
    </message>
    <message>
        <source>{count:,} refused</source>
        <translation>{count:,} மறுப்பு</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} rows</source>
        <extracomment>One: {count:,} row</extracomment>
        <translation>
            <numerusform>{count:,} வரிசை</numerusform>
            <numerusform>{count:,} வரிசைகள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} shifts</source>
        <extracomment>One: {count:,} shift</extracomment>
        <translation>
            <numerusform>{count:,} ஷிப்ட்</numerusform>
            <numerusform>{count:,} ஷிப்ட்கள்</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} taken back</source>
        <translation>{count:,} திரும்பப் பெறப்பட்டன</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} tries</source>
        <extracomment>One: {count:,} try</extracomment>
        <translation>
            <numerusform>{count:,} முயற்சி</numerusform>
            <numerusform>{count:,} முயற்சிகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} uncertain</source>
        <translation>{count:,} உறுதியில்லை</translation>
    </message>
    <message>
        <source>{count} agents have it.</source>
        <translation>{count} ஏஜென்ட்களிடம் உள்ளது.</translation>
    </message>
    <message numerus="yes">
        <source>{count} agents were not added to {group}.</source>
        <extracomment>One: {who} was not added to {group}.</extracomment>
        <translation>
            <numerusform>{count} ஏஜென்ட் {group} இல் சேர்க்கப்படவில்லை.</numerusform>
            <numerusform>{count} ஏஜென்ட்கள் {group} இல் சேர்க்கப்படவில்லை.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} agents were not removed from {group}.</source>
        <extracomment>One: {who} was not removed from {group}.</extracomment>
        <translation>
            <numerusform>{count} ஏஜென்ட் {group} இலிருந்து நீக்கப்படவில்லை.</numerusform>
            <numerusform>{count} ஏஜென்ட்கள் {group} இலிருந்து நீக்கப்படவில்லை.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} agents. You see every change before it is sent.</source>
        <translation>{count} ஏஜென்ட்கள். அனுப்பும் முன் ஒவ்வொரு மாற்றமும் தெரியும்.</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} நாட்கள்</translation>
    </message>
    <message numerus="yes">
        <source>{count} days ago</source>
        <extracomment>One: {count} day ago</extracomment>
        <translation>
            <numerusform>{count} நாள் முன்</numerusform>
            <numerusform>{count} நாட்கள் முன்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} digits too few for {kind}.</source>
        <extracomment>One: {count} digit too few for {kind}.</extracomment>
        <translation>
            <numerusform>{kind} என்பதற்கு {count} இலக்கம் குறைவு.</numerusform>
            <numerusform>{kind} என்பதற்கு {count} இலக்கங்கள் குறைவு.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} digits too many for {kind}.</source>
        <extracomment>One: {count} digit too many for {kind}.</extracomment>
        <translation>
            <numerusform>{kind} என்பதற்கு {count} இலக்கம் அதிகம்.</numerusform>
            <numerusform>{kind} என்பதற்கு {count} இலக்கங்கள் அதிகம்.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} digits, please.</source>
        <translation>{count} இலக்கங்கள் வேண்டும்.</translation>
    </message>
    <message>
        <source>{count} entries could not be read.</source>
        <translation>{count} பதிவுகளைப் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} ம.நே.</translation>
    </message>
    <message numerus="yes">
        <source>{count} icons</source>
        <extracomment>One: {count} icon</extracomment>
        <translation>
            <numerusform>{count} ஐகான்</numerusform>
            <numerusform>{count} ஐகான்கள்</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} நிமி.</translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes ago</source>
        <extracomment>One: {count} minute ago</extracomment>
        <translation>
            <numerusform>{count} நிமிடம் முன்</numerusform>
            <numerusform>{count} நிமிடங்கள் முன்</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count} மி.நொ.</translation>
    </message>
    <message numerus="yes">
        <source>{count} problems</source>
        <extracomment>One: {count} problem</extracomment>
        <translation>
            <numerusform>{count} சிக்கல்</numerusform>
            <numerusform>{count} சிக்கல்கள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} recent calls</source>
        <extracomment>One: {count} recent call</extracomment>
        <translation>
            <numerusform>{count} சமீபத்திய அழைப்பு</numerusform>
            <numerusform>{count} சமீபத்திய அழைப்புகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} rows begin with {comment} and were passed over.</source>
        <translation>{count} வரிசைகள் {comment} உடன் தொடங்குவதால் விடப்பட்டன.</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} நொ.</translation>
    </message>
    <message numerus="yes">
        <source>{count} suggestions. Press the down arrow to choose one.</source>
        <extracomment>One: {count} suggestion. Press the down arrow to choose it.</extracomment>
        <translation>
            <numerusform>{count} பரிந்துரை. தேர்ந்தெடுக்கக் கீழ் அம்பை அழுத்தவும்.</numerusform>
            <numerusform>{count} பரிந்துரைகள். ஒன்றைத் தேர்ந்தெடுக்கக் கீழ் அம்பை அழுத்தவும்.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <extracomment>One: once</extracomment>
        <translation>
            <numerusform>{count} முறை</numerusform>
            <numerusform>{count} முறை</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} unexpected errors so far; the log has them all.</source>
        <extracomment>One: {count} unexpected error so far; the log has it.</extracomment>
        <translation>
            <numerusform>இதுவரை {count} எதிர்பாராத பிழை; அது பதிவில் உள்ளது.</numerusform>
            <numerusform>இதுவரை {count} எதிர்பாராத பிழைகள்; அனைத்தும் பதிவில் உள்ளன.</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} {hours} h</source>
        <translation>{days} {hours} ம.நே.</translation>
    </message>
    <message>
        <source>{day}: {words}</source>
        <translation>{day}: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{done:,} contacts are at {provider}.</source>
        <extracomment>One: {done:,} contact is at {provider}.</extracomment>
        <translation>
            <numerusform>{done:,} தொடர்பு {provider} இல் உள்ளது.</numerusform>
            <numerusform>{done:,} தொடர்புகள் {provider} இல் உள்ளன.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done:,} of {total:,}</source>
        <translation>{done:,} / {total:,}</translation>
    </message>
    <message numerus="yes">
        <source>{done} The answer was lost, and {count:,} are not in its list: {names}.</source>
        <extracomment>One: {done} The answer was lost, and one is not in its list: {names}.</extracomment>
        <translation>
            <numerusform>{done} பதில் தொலைந்தது, {count:,} அதன் பட்டியலில் இல்லை: {names}.</numerusform>
            <numerusform>{done} பதில் தொலைந்தது, {count:,} அதன் பட்டியலில் இல்லை: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} {count:,} were not sent: {reason}</source>
        <translation>{done} {count:,} அனுப்பப்படவில்லை: {reason}</translation>
    </message>
    <message>
        <source>{fewest} to {most}</source>
        <translation>{fewest} முதல் {most}</translation>
    </message>
    <message>
        <source>{field}: {parts}</source>
        <translation>{field}: {parts}</translation>
    </message>
    <message>
        <source>{figures}.</source>
        <translation>{figures}.</translation>
    </message>
    <message>
        <source>{file}, readable by you only</source>
        <translation>{file}, நீங்கள் மட்டுமே படிக்கலாம்</translation>
    </message>
    <message>
        <source>{first}, last {last}</source>
        <translation>{first}, கடைசி {last}</translation>
    </message>
    <message>
        <source>{host} accepted the connection, and then said nothing.</source>
        <translation>{host} இணைப்பை ஏற்றது, பிறகு எதுவும் சொல்லவில்லை.</translation>
    </message>
    <message>
        <source>{host} answers (status {status}).</source>
        <translation>{host} பதிலளிக்கிறது (நிலை {status}).</translation>
    </message>
    <message>
        <source>{host} broke the connection off before it was secure.</source>
        <translation>பாதுகாப்பாகும் முன் {host} இணைப்பைத் துண்டித்தது.</translation>
    </message>
    <message>
        <source>{host} is {addresses}.</source>
        <translation>{host} இன் முகவரி: {addresses}.</translation>
    </message>
    <message>
        <source>{hours_text}, not a range within one day</source>
        <translation>{hours_text}, ஒரு நாளுக்குள் அடங்கவில்லை</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ம.நே.</translation>
    </message>
    <message>
        <source>{hours} h ago</source>
        <translation>{hours} ம.நே. முன்</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ம.நே. {minutes} நிமி.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min ago</source>
        <translation>{hours} ம.நே. {minutes} நிமி. முன்</translation>
    </message>
    <message>
        <source>{identity} exists already.</source>
        <translation>{identity} ஏற்கனவே உள்ளது.</translation>
    </message>
    <message>
        <source>{label} cannot be emptied.</source>
        <translation>{label} ஐக் காலியாக்க முடியாது.</translation>
    </message>
    <message>
        <source>{label} is missing.</source>
        <translation>{label} இல்லை.</translation>
    </message>
    <message>
        <source>{label} is not what it was.{value} Nothing was sent for this agent.</source>
        <translation>{label} முன்பு போல இல்லை.{value} இந்த ஏஜென்டுக்கு எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>{label} {value}</source>
        <translation>{label} {value}</translation>
    </message>
    <message>
        <source>{languages} are missing.</source>
        <translation>{languages} இல்லை.</translation>
    </message>
    <message>
        <source>{locked} of {all} keys are locked, {preset} are preset</source>
        <translation>{all} அமைப்புகளில் {locked} பூட்டியவை, {preset} முன்பே அமைத்தவை</translation>
    </message>
    <message>
        <source>{lost} answers in a row were lost.</source>
        <translation>தொடர்ந்து {lost} பதில்கள் தொலைந்தன.</translation>
    </message>
    <message>
        <source>{lost} did not answer, which makes every start slow. For IT: look at the way there.</source>
        <translation>{lost} பதிலளிக்கவில்லை, இதனால் ஒவ்வொரு தொடக்கமும் மெதுவாகிறது. IT க்கு: அங்கு செல்லும் வழியைப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} நிமி.</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>{minutes} நிமி. முன்</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} நிமி. {seconds} நொ.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} மற்றும் {last}</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name} சேர்க்கப்பட்டார்</translation>
    </message>
    <message>
        <source>{name} began to call this caller, and what came of it is not known yet.</source>
        <translation>{name} இந்த அழைப்பாளரை அழைக்கத் தொடங்கினார், என்ன ஆனது என இன்னும் தெரியவில்லை.</translation>
    </message>
    <message>
        <source>{name} called, outcome unknown</source>
        <translation>{name} அழைத்தார், விளைவு தெரியாது</translation>
    </message>
    <message>
        <source>{name} claimed this caller {span} ago.</source>
        <translation>{name} இந்த அழைப்பாளரை {span} முன் எடுத்துக்கொண்டார்.</translation>
    </message>
    <message>
        <source>{name} could not be written: {said}.</source>
        <translation>{name} ஐ எழுத முடியவில்லை: {said}.</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation>{name} நீக்கப்பட்டார்</translation>
    </message>
    <message numerus="yes">
        <source>{name} gets no calls of the queues {queues}. They would ring a phone, and there is no number to call it from. Give the queue one, or route the agent&apos;s calls to the app.</source>
        <extracomment>One: {name} gets no calls of the queue {queues}. They would ring a phone, and there is no number to call it from. Give the queue one, or route the agent&apos;s calls to the app.</extracomment>
        <translation>
            <numerusform>{name} க்கு {queues} வரிசைகளின் அழைப்புகள் வராது. அவை தொலைபேசியை ஒலிக்கும், அதற்கு அழைக்கும் எண் இல்லை. வரிசைக்கு எண் கொடுக்கவும், அல்லது ஏஜென்டின் அழைப்புகளை ஆப்புக்கு அனுப்பவும்.</numerusform>
            <numerusform>{name} க்கு {queues} வரிசைகளின் அழைப்புகள் வராது. அவை தொலைபேசியை ஒலிக்கும், அதற்கு அழைக்கும் எண் இல்லை. வரிசைக்கு எண் கொடுக்கவும், அல்லது ஏஜென்டின் அழைப்புகளை ஆப்புக்கு அனுப்பவும்.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has another ID by now.</source>
        <translation>{name} க்கு இப்போது வேறு ID.</translation>
    </message>
    <message>
        <source>{name} has been calling this caller for {span}.</source>
        <translation>{name} {span} இந்த அழைப்பாளரை அழைக்கிறார்.</translation>
    </message>
    <message>
        <source>{name} is no longer there.</source>
        <translation>{name} இப்போது இல்லை.</translation>
    </message>
    <message>
        <source>{name} noted “{what}” for this caller {ago} ago.</source>
        <translation>{name} இந்த அழைப்பாளருக்கு {ago} முன் “{what}” எனக் குறித்தார்.</translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation>{name} சேமிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>{name} says: {said}</source>
        <translation>{name} சொல்வது: {said}</translation>
    </message>
    <message>
        <source>{name} was not changed.</source>
        <translation>{name} மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>{name}: the password before was not kept and stays.</source>
        <translation>{name}: முந்தைய கடவுச்சொல் வைக்கப்படவில்லை, இப்போதையதே இருக்கும்.</translation>
    </message>
    <message>
        <source>{name}: the password was not kept; a new one is made up.</source>
        <translation>{name}: கடவுச்சொல் வைக்கப்படவில்லை; புதியது உருவாக்கப்படும்.</translation>
    </message>
    <message>
        <source>{name}: the status before is not known and stays.</source>
        <translation>{name}: முந்தைய நிலை தெரியாது, இப்போதையதே இருக்கும்.</translation>
    </message>
    <message>
        <source>{now:,} missed, usual {usual}</source>
        <translation>{now:,} தவறியவை, வழக்கம் {usual}</translation>
    </message>
    <message>
        <source>{outcome} {at}</source>
        <translation>{outcome} {at}</translation>
    </message>
    <message>
        <source>{outcome}, {who} {at}</source>
        <translation>{outcome}, {who} {at}</translation>
    </message>
    <message>
        <source>{place} is not known. Use {{e164}}, {{digits}} or {{name}}.</source>
        <translation>{place} தெரியாது. {{e164}}, {{digits}} அல்லது {{name}} பயன்படுத்தவும்.</translation>
    </message>
    <message>
        <source>{protocol}, certificate by {issuer}, valid until {date}.</source>
        <translation>{protocol}, சான்றிதழ் {issuer} வழங்கியது, {date} வரை செல்லும்.</translation>
    </message>
    <message>
        <source>{provider_title} · {role}</source>
        <translation>{provider_title} · {role}</translation>
    </message>
    <message>
        <source>{provider} asks us to slow down.</source>
        <translation>மெதுவாகச் செல்ல {provider} சொல்கிறது.</translation>
    </message>
    <message>
        <source>{provider} cannot be reached.</source>
        <translation>{provider} ஐ எட்ட முடியவில்லை.</translation>
    </message>
    <message>
        <source>{provider} does not answer.</source>
        <translation>{provider} பதிலளிக்கவில்லை.</translation>
    </message>
    <message>
        <source>{provider} has a fault.</source>
        <translation>{provider} இல் கோளாறு.</translation>
    </message>
    <message>
        <source>{provider}: {added:,} added, {changed:,} changed, {same:,} known already</source>
        <translation>{provider}: {added:,} சேர்க்கப்பட்டன, {changed:,} மாற்றப்பட்டன, {same:,} ஏற்கனவே தெரிந்தவை</translation>
    </message>
    <message>
        <source>{proxy} answered with status {status}: nothing was sent.</source>
        <translation>{proxy} நிலை {status} உடன் பதிலளித்தது: எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>{proxy} did not let the request through: nothing was sent.</source>
        <translation>{proxy} கோரிக்கையை அனுமதிக்கவில்லை: எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>{proxy} opened no connection: nothing was sent.</source>
        <translation>{proxy} இணைப்பைத் திறக்கவில்லை: எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>{reasons}.</source>
        <translation>{reasons}.</translation>
    </message>
    <message>
        <source>{role} {extension}</source>
        <translation>{role} {extension}</translation>
    </message>
    <message>
        <source>{said}, changed from {spoken_hours}</source>
        <translation>{said}, {spoken_hours} இலிருந்து மாற்றம்</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} நொ.</translation>
    </message>
    <message>
        <source>{shift_start} to {shift_end}, not a range within one day</source>
        <translation>{shift_start} முதல் {shift_end}, ஒரு நாளுக்குள் அடங்கவில்லை</translation>
    </message>
    <message>
        <source>{size} free in {folder}</source>
        <translation>{folder} இல் {size} காலி</translation>
    </message>
    <message>
        <source>{spec} cannot be empty.</source>
        <translation>{spec} காலியாக இருக்க முடியாது.</translation>
    </message>
    <message>
        <source>{spec} is missing.</source>
        <translation>{spec} இல்லை.</translation>
    </message>
    <message>
        <source>{start:02} to {end:02}</source>
        <translation>{start:02} முதல் {end:02}</translation>
    </message>
    <message>
        <source>{start:02} to {end:02}: {words}</source>
        <translation>{start:02} முதல் {end:02}: {words}</translation>
    </message>
    <message>
        <source>{strerror}.</source>
        <translation>{strerror}.</translation>
    </message>
    <message>
        <source>{time} there</source>
        <translation>அங்கே {time}</translation>
    </message>
    <message>
        <source>{time} — quiet hours</source>
        <translation>{time} — அமைதி நேரம்</translation>
    </message>
    <message>
        <source>{time} — quiet hours in some places</source>
        <translation>{time} — சில இடங்களில் அமைதி நேரம்</translation>
    </message>
    <message>
        <source>{version}, certificates of {system}</source>
        <translation>{version}, {system} சான்றிதழ்கள்</translation>
    </message>
    <message>
        <source>{version}, {count} certificate authorities in {place}</source>
        <translation>{version}, {place} இல் {count} சான்றிதழ் ஆணையங்கள்</translation>
    </message>
    <message>
        <source>{who} called {when}</source>
        <translation>{who} {when} அழைத்தார்</translation>
    </message>
    <message>
        <source>{who} called {when}, answered</source>
        <translation>{who} {when} அழைத்தார், பதில் கிடைத்தது</translation>
    </message>
    <message>
        <source>{who} called {when}, not answered</source>
        <translation>{who} {when} அழைத்தார், பதில் இல்லை</translation>
    </message>
    <message>
        <source>{who} has claimed this missed caller</source>
        <translation>{who} இந்தத் தவறிய அழைப்பாளரை எடுத்துக்கொண்டார்</translation>
    </message>
    <message>
        <source>{who} is calling this caller back now</source>
        <translation>{who} இப்போது இந்த அழைப்பாளரைத் திரும்ப அழைக்கிறார்</translation>
    </message>
    <message>
        <source>{who} noted “{outcome}”</source>
        <translation>{who} “{outcome}” எனக் குறித்தார்</translation>
    </message>
    <message>
        <source>{who} {done}</source>
        <translation>{who} {done}</translation>
    </message>
    <message>
        <source>{words}, about {left} left</source>
        <translation>{words}, சுமார் {left} மீதம்</translation>
    </message>
    <message>
        <source>“{file}” has no column with numbers.</source>
        <translation>“{file}” இல் எண்கள் உள்ள நெடுவரிசை இல்லை.</translation>
    </message>
    <message>
        <source>“{file}” has no column “{label}”.</source>
        <translation>“{file}” இல் “{label}” நெடுவரிசை இல்லை.</translation>
    </message>
    <message>
        <source>“{file}” was not written.</source>
        <translation>“{file}” எழுதப்படவில்லை.</translation>
    </message>
    <message>
        <source>“{label}” cannot be used.</source>
        <translation>“{label}” ஐப் பயன்படுத்த முடியாது.</translation>
    </message>
    <message>
        <source>“{label}” of an agent cannot be changed.</source>
        <translation>ஏஜென்டின் “{label}” ஐ மாற்ற முடியாது.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened.</source>
        <translation>“{name}” ஐத் திறக்க முடியாது.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>“{name}” ஐப் படிக்க முடியாது.</translation>
    </message>
    <message>
        <source>“{name}” has a quotation mark without its partner.</source>
        <translation>“{name}” இல் ஒரு மேற்கோள் குறிக்கு இணை இல்லை.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most:,} rows.</source>
        <translation>“{name}” இல் {most:,} க்கும் அதிக வரிசைகள்.</translation>
    </message>
    <message>
        <source>“{name}” has no contact cards.</source>
        <translation>“{name}” இல் தொடர்பு கார்டுகள் இல்லை.</translation>
    </message>
    <message>
        <source>“{name}” has no sheet “{sheet}”.</source>
        <translation>“{name}” இல் “{sheet}” தாள் இல்லை.</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>“{name}” கோப்புறை.</translation>
    </message>
    <message>
        <source>“{name}” is a web page, not a table.</source>
        <translation>“{name}” வலைப்பக்கம், அட்டவணை அல்ல.</translation>
    </message>
    <message>
        <source>“{name}” is damaged.</source>
        <translation>“{name}” பழுதானது.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>“{name}” காலி.</translation>
    </message>
    <message>
        <source>“{name}” is far larger than it looks.</source>
        <translation>“{name}” தெரிவதை விட மிகப் பெரியது.</translation>
    </message>
    <message>
        <source>“{name}” is in the Excel format from before 2007.</source>
        <translation>“{name}” 2007 க்கு முந்தைய Excel வடிவில் உள்ளது.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {most_bytes} MB.</source>
        <translation>“{name}” {most_bytes} MB ஐ விடப் பெரியது.</translation>
    </message>
    <message>
        <source>“{name}” is not a file.</source>
        <translation>“{name}” கோப்பு அல்ல.</translation>
    </message>
    <message>
        <source>“{name}” is not a table.</source>
        <translation>“{name}” அட்டவணை அல்ல.</translation>
    </message>
    <message>
        <source>“{name}” is not an Excel workbook.</source>
        <translation>“{name}” Excel பணிப்புத்தகம் அல்ல.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>“{name}” இப்போது இல்லை.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <translation>“{name}” கடவுச்சொல்லால் பாதுகாக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>“{name}” must be scheme and host only.</source>
        <translation>“{name}” இல் scheme, host மட்டுமே இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>“{name}” must look like https://host.</source>
        <translation>“{name}” https://host போல இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>“{name}” must use https; http is for this computer only.</source>
        <translation>“{name}” https ஐப் பயன்படுத்த வேண்டும்; http இந்தக் கணினிக்கு மட்டும்.</translation>
    </message>
    <message>
        <source>“{name}” was not written.</source>
        <translation>“{name}” எழுதப்படவில்லை.</translation>
    </message>
    <message>
        <source>“{other}: {shown}” needs one.</source>
        <translation>“{other}: {shown}” க்கு ஒன்று தேவை.</translation>
    </message>
    <message>
        <source>“{spec}” has no such choice.</source>
        <translation>“{spec}” இல் அத்தகைய தேர்வு இல்லை.</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no. Write yes or no.</source>
        <translation>“{text}” என்பது “yes” ம் அல்ல, “no” ம் அல்ல. “yes” அல்லது “no” என எழுதவும்.</translation>
    </message>
    <message>
        <source>“{text}” must look like proxy.example.com:8080.</source>
        <translation>“{text}” proxy.example.com:8080 போல இருக்க வேண்டும்.</translation>
    </message>
</context>
<context>
    <name>_Foot</name>
    <message>
        <source>Drag an edge, or Alt ← → moves the start, Alt Shift ← → the end</source>
        <translation>விளிம்பை இழுக்கவும், அல்லது Alt ← → தொடக்கத்தை, Alt Shift ← → முடிவை நகர்த்தும்</translation>
    </message>
    <message>
        <source>{provider} keeps one range of whole hours per agent, the same every day. Weekdays and shifts past midnight cannot be stored there.</source>
        <translation>{provider} ஒரு ஏஜென்டுக்கு முழு மணிகளின் ஒரே வரம்பை, எல்லா நாளும் ஒன்றாக வைக்கிறது. கிழமைகளும் நள்ளிரவைக் கடக்கும் ஷிப்ட்களும் அங்கே வைக்க முடியாது.</translation>
    </message>
</context>
<context>
    <name>_KeyRow</name>
    <message>
        <source>Key of {action}</source>
        <translation>{action} விசை</translation>
    </message>
    <message>
        <source>Reset key of {action}</source>
        <translation>{action} விசையை மீட்டமை</translation>
    </message>
</context>
<context>
    <name>_Notice</name>
    <message>
        <source>Code {code}</source>
        <translation>குறியீடு {code}</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>விவரங்களை நகலெடு</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>செய்தியை மூடு</translation>
    </message>
</context>
</TS>
