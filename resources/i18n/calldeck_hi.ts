<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Calldeck</source>
        <translation>Calldeck के बारे में</translation>
    </message>
    <message>
        <source>Agents, missed calls and calling in one window.</source>
        <translation>एजेंट, छूटी कॉलें और कॉल करना – एक ही विंडो में।</translation>
    </message>
    <message>
        <source>Calldeck {version}</source>
        <translation>Calldeck {version}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Copy version</source>
        <translation>संस्करण कॉपी करें</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>Licence text</source>
        <translation>लाइसेंस का पाठ</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>लाइसेंस</translation>
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
        <translation>खाता</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>साइन इन नहीं है</translation>
    </message>
    <message>
        <source>no account yet</source>
        <translation>अभी कोई खाता नहीं</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Demo: {account}</source>
        <translation>डेमो: {account}</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>खाता बदलें</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>About Calldeck</source>
        <translation>Calldeck के बारे में</translation>
    </message>
    <message>
        <source>Add agent</source>
        <translation>एजेंट जोड़ें</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>Back from break</source>
        <translation>ब्रेक से वापस</translation>
    </message>
    <message>
        <source>Call the copied number</source>
        <translation>कॉपी किए नंबर पर कॉल करें</translation>
    </message>
    <message>
        <source>Call the missed caller back</source>
        <translation>छूटे कॉलर को वापस कॉल करें</translation>
    </message>
    <message>
        <source>Call the number, or the chosen caller</source>
        <translation>नंबर पर या चुने हुए कॉलर को कॉल करें</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Clear the search or selection, then leave</source>
        <translation>खोज या चयन हटाएँ, फिर बाहर जाएँ</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>पंक्तियाँ कॉपी करें</translation>
    </message>
    <message>
        <source>Delete agent</source>
        <translation>एजेंट हटाएँ</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>निदान…</translation>
    </message>
    <message>
        <source>Dialer</source>
        <translation>डायलर</translation>
    </message>
    <message>
        <source>Edit agent</source>
        <translation>एजेंट बदलें</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>सेल बदलें</translation>
    </message>
    <message>
        <source>Export agents</source>
        <translation>एजेंट एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Go to the number field</source>
        <translation>नंबर की जगह पर जाएँ</translation>
    </message>
    <message>
        <source>Import agents</source>
        <translation>एजेंट इंपोर्ट करें</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Mark the caller as handled</source>
        <translation>कॉलर को निपटा हुआ चिह्नित करें</translation>
    </message>
    <message>
        <source>Mini dialer</source>
        <translation>मिनी डायलर</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>छूटी कॉलें</translation>
    </message>
    <message>
        <source>Move the end of a shift (→ later)</source>
        <translation>शिफ़्ट का अंत खिसकाएँ (→ बाद में)</translation>
    </message>
    <message>
        <source>Move the start of a shift (→ later)</source>
        <translation>शिफ़्ट की शुरुआत खिसकाएँ (→ बाद में)</translation>
    </message>
    <message>
        <source>Open in CRM</source>
        <translation>CRM में खोलें</translation>
    </message>
    <message>
        <source>Paste a number</source>
        <translation>नंबर चिपकाएँ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>ताज़ा करें</translation>
    </message>
    <message>
        <source>Save, and next caller</source>
        <translation>सहेजें और अगला कॉलर</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>सेटिंग…</translation>
    </message>
    <message>
        <source>Sign in to another account…</source>
        <translation>दूसरे खाते में साइन इन करें…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट</translation>
    </message>
    <message>
        <source>Snooze the caller</source>
        <translation>कॉलर को बाद के लिए टालें</translation>
    </message>
    <message>
        <source>Stop what is running</source>
        <translation>जो चल रहा है उसे रोकें</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>पिछला बदलाव वापस लें</translation>
    </message>
    <message>
        <source>What came of it (1 to 5)</source>
        <translation>नतीजा क्या रहा (1 से 5)</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>क्या बदला गया</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>विंडो</translation>
    </message>
</context>
<context>
    <name>AgentCells</name>
    <message>
        <source>Enter saves the cell   Esc leaves it as it was</source>
        <translation>Enter सेल सहेजता है   Esc पहले जैसा छोड़ता है</translation>
    </message>
    <message>
        <source>Not saved: the table changed while you were typing.</source>
        <translation>सहेजा नहीं गया: आपके लिखते समय तालिका बदल गई।</translation>
    </message>
    <message>
        <source>Not saved: {why}</source>
        <translation>सहेजा नहीं गया: {why}</translation>
    </message>
    <message>
        <source>Your entry “{entry}” was not saved.</source>
        <translation>आपकी प्रविष्टि “{entry}” सहेजी नहीं गई।</translation>
    </message>
    <message>
        <source>{column} of {agent}</source>
        <translation>{agent} का {column}</translation>
    </message>
    <message>
        <source>{name} was deleted meanwhile.</source>
        <translation>{name} इस बीच हटा दिया गया।</translation>
    </message>
</context>
<context>
    <name>AgentDialog</name>
    <message>
        <source>Add agent</source>
        <translation>एजेंट जोड़ें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Edit agent</source>
        <translation>एजेंट बदलें</translation>
    </message>
    <message>
        <source>Empty keeps the present one.</source>
        <translation>खाली छोड़ने पर मौजूदा ही रहेगा।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Use {extension}</source>
        <translation>{extension} लें</translation>
    </message>
</context>
<context>
    <name>AgentFilters</name>
    <message>
        <source>Route</source>
        <translation>रूट</translation>
    </message>
    <message>
        <source>Routing filter</source>
        <translation>रूटिंग फ़िल्टर</translation>
    </message>
    <message>
        <source>SMS alert</source>
        <translation>SMS सूचना</translation>
    </message>
    <message>
        <source>SMS alert filter</source>
        <translation>SMS सूचना फ़िल्टर</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>शिफ़्ट</translation>
    </message>
    <message>
        <source>Shift filter</source>
        <translation>शिफ़्ट फ़िल्टर</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Status filter</source>
        <translation>स्थिति फ़िल्टर</translation>
    </message>
    <message>
        <source>app or SIP</source>
        <translation>ऐप या SIP</translation>
    </message>
    <message>
        <source>not on now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>on</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>on now</source>
        <translation>अभी शिफ़्ट पर</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>फ़ोन नंबर</translation>
    </message>
</context>
<context>
    <name>AgentHelps</name>
    <message>
        <source>; {count} of its values do not fit this form</source>
        <translation>; इसके {count} मान इस फ़ॉर्म में नहीं बैठते</translation>
    </message>
    <message>
        <source>Copy from agent</source>
        <translation>एजेंट से कॉपी करें</translation>
    </message>
    <message>
        <source>Fills in: {fields}</source>
        <translation>भरता है: {fields}</translation>
    </message>
    <message>
        <source>Taken over from {name}</source>
        <translation>{name} से लिया गया</translation>
    </message>
    <message>
        <source>The values before are back.</source>
        <translation>पहले के मान वापस आ गए हैं।</translation>
    </message>
    <message>
        <source>There is no agent to copy from yet.</source>
        <translation>कॉपी करने के लिए अभी कोई एजेंट नहीं है।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>{done}. Undo is offered.</source>
        <translation>{done}। वापस लिया जा सकता है।</translation>
    </message>
    <message>
        <source>{done}: it was so already</source>
        <translation>{done}: पहले से ऐसा ही था</translation>
    </message>
    <message>
        <source>“{name}” filled in</source>
        <translation>“{name}” भर दिया गया</translation>
    </message>
</context>
<context>
    <name>AgentListBar</name>
    <message>
        <source>At least {agents}</source>
        <translation>कम से कम {agents}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>चयन हटाएँ</translation>
    </message>
    <message>
        <source>Delete agent</source>
        <translation>एजेंट हटाएँ</translation>
    </message>
    <message>
        <source>Edit agent</source>
        <translation>एजेंट बदलें</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>More for selected agents</source>
        <translation>चुने हुए एजेंटों के लिए और</translation>
    </message>
    <message>
        <source>Refresh agents</source>
        <translation>एजेंट ताज़ा करें</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>रूटिंग</translation>
    </message>
    <message>
        <source>SMS alert</source>
        <translation>SMS सूचना</translation>
    </message>
    <message>
        <source>Select agents first.</source>
        <translation>पहले एजेंट चुनें।</translation>
    </message>
    <message>
        <source>Select agents to delete.</source>
        <translation>हटाने के लिए एजेंट चुनें।</translation>
    </message>
    <message>
        <source>Select one agent to edit.</source>
        <translation>बदलने के लिए एक एजेंट चुनें।</translation>
    </message>
    <message>
        <source>Set SMS alert</source>
        <translation>SMS सूचना तय करें</translation>
    </message>
    <message>
        <source>Set routing</source>
        <translation>रूटिंग तय करें</translation>
    </message>
    <message>
        <source>Set shift</source>
        <translation>शिफ़्ट तय करें</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>स्थिति तय करें</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>शिफ़्ट</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>as it was {age}</source>
        <translation>{age} जैसा था</translation>
    </message>
    <message>
        <source>complete, {age}</source>
        <translation>पूरा, {age}</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>अधूरा</translation>
    </message>
    <message>
        <source>reading {page}</source>
        <translation>{page} पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>{age}, reading again</source>
        <translation>{age}, फिर पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>{count} of {all} agents</source>
        <translation>{all} में से {count} एजेंट</translation>
    </message>
    <message>
        <source>{count} of {all} selected</source>
        <translation>{all} में से {count} चुने हुए</translation>
    </message>
</context>
<context>
    <name>AgentMenus</name>
    <message>
        <source>Apply template</source>
        <translation>टेम्पलेट लगाएँ</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>सेल कॉपी करें</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>शीर्षकों के साथ कॉपी करें</translation>
    </message>
    <message>
        <source>Rename by pattern…</source>
        <translation>पैटर्न से नाम बदलें…</translation>
    </message>
    <message>
        <source>Select agents first.</source>
        <translation>पहले एजेंट चुनें।</translation>
    </message>
    <message>
        <source>Set SMS alert</source>
        <translation>SMS सूचना तय करें</translation>
    </message>
    <message>
        <source>Set routing</source>
        <translation>रूटिंग तय करें</translation>
    </message>
    <message>
        <source>Set shift…</source>
        <translation>शिफ़्ट तय करें…</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>स्थिति तय करें</translation>
    </message>
    <message>
        <source>Shift hours</source>
        <translation>शिफ़्ट के घंटे</translation>
    </message>
    <message>
        <source>{count} agents</source>
        <translation>{count} एजेंट</translation>
    </message>
    <message>
        <source>{rows} copied, with their headings</source>
        <translation>{rows} शीर्षकों के साथ कॉपी हुए</translation>
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
        <translation>तालिका</translation>
    </message>
    <message>
        <source>{provider} keeps no {what}.</source>
        <translation>{provider} में {what} नहीं होते।</translation>
    </message>
</context>
<context>
    <name>AgentPicker</name>
    <message>
        <source>Agents to copy from</source>
        <translation>कॉपी करने के लिए एजेंट</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy from agent</source>
        <translation>एजेंट से कॉपी करें</translation>
    </message>
    <message>
        <source>Copy from chosen agent</source>
        <translation>चुने हुए एजेंट से कॉपी करें</translation>
    </message>
    <message>
        <source>No agent matches “{text}”</source>
        <translation>“{text}” से कोई एजेंट नहीं मिलता</translation>
    </message>
    <message>
        <source>Search agents</source>
        <translation>एजेंट खोजें</translation>
    </message>
    <message>
        <source>Select an agent first.</source>
        <translation>पहले एक एजेंट चुनें।</translation>
    </message>
</context>
<context>
    <name>AgentStates</name>
    <message>
        <source>Add agent</source>
        <translation>एजेंट जोड़ें</translation>
    </message>
    <message>
        <source>Add the first agent</source>
        <translation>पहला एजेंट जोड़ें</translation>
    </message>
    <message>
        <source>Add the first one, or bring a list from Excel. You see every change before it is sent.</source>
        <translation>पहला एजेंट जोड़ें, या Excel से सूची लाएँ। भेजने से पहले हर बदलाव दिखता है।</translation>
    </message>
    <message>
        <source>Agents are for supervisors</source>
        <translation>एजेंट सुपरवाइज़रों के लिए हैं</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>खोज हटाएँ</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>खोज और फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>इंपोर्ट</translation>
    </message>
    <message>
        <source>Import the first agents</source>
        <translation>पहले एजेंट इंपोर्ट करें</translation>
    </message>
    <message>
        <source>No agent matches the filters</source>
        <translation>फ़िल्टरों से कोई एजेंट नहीं मिलता</translation>
    </message>
    <message>
        <source>No agent matches “{text}”</source>
        <translation>“{text}” से कोई एजेंट नहीं मिलता</translation>
    </message>
    <message>
        <source>No agents yet</source>
        <translation>अभी कोई एजेंट नहीं</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>साइन इन नहीं है</translation>
    </message>
    <message>
        <source>Show all agents</source>
        <translation>सभी एजेंट दिखाएँ</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन</translation>
    </message>
    <message>
        <source>Sign in to see your agents, or try the demo.</source>
        <translation>अपने एजेंट देखने के लिए साइन इन करें, या डेमो आज़माएँ।</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>साइन इन हो रहा है</translation>
    </message>
    <message>
        <source>the search</source>
        <translation>खोज</translation>
    </message>
    <message>
        <source>the search and {filters}</source>
        <translation>खोज और {filters}</translation>
    </message>
    <message>
        <source>{agents} are hidden by {what}.</source>
        <translation>{agents} {what} से छिपे हैं।</translation>
    </message>
    <message>
        <source>{agents} is hidden by {what}.</source>
        <translation>{agents} {what} से छिपा है।</translation>
    </message>
</context>
<context>
    <name>AgentToolbar</name>
    <message>
        <source>Add agent</source>
        <translation>एजेंट जोड़ें</translation>
    </message>
    <message>
        <source>Agent pages</source>
        <translation>एजेंट के पेज</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>एक्सपोर्ट</translation>
    </message>
    <message>
        <source>Export agents</source>
        <translation>एजेंट एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>इंपोर्ट</translation>
    </message>
    <message>
        <source>Import agents</source>
        <translation>एजेंट इंपोर्ट करें</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>Search agents</source>
        <translation>एजेंट खोजें</translation>
    </message>
    <message>
        <source>{count} active</source>
        <translation>{count} सक्रिय</translation>
    </message>
</context>
<context>
    <name>AgentsController</name>
    <message>
        <source>Delete {count} agents</source>
        <translation>{count} एजेंट हटाएँ</translation>
    </message>
    <message>
        <source>It was so already; nothing was sent</source>
        <translation>पहले से ऐसा ही था; कुछ नहीं भेजा गया</translation>
    </message>
    <message>
        <source>Rename {count} agents</source>
        <translation>{count} एजेंटों के नाम बदलें</translation>
    </message>
    <message>
        <source>The agent is no longer there. Nothing was sent.</source>
        <translation>एजेंट अब नहीं है। कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Write hours like 09-18, from 1 to 24.</source>
        <translation>घंटे 09-18 जैसे लिखें, 1 से 24 तक।</translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation>{name} बदला गया</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation>{name} हटाया गया</translation>
    </message>
</context>
<context>
    <name>AgentsRoom</name>
    <message>
        <source>Shifts</source>
        <translation>शिफ़्टें</translation>
    </message>
    <message>
        <source>Template “{name}”</source>
        <translation>टेम्पलेट “{name}”</translation>
    </message>
</context>
<context>
    <name>AgentsTab</name>
    <message>
        <source>Agents</source>
        <translation>एजेंट</translation>
    </message>
</context>
<context>
    <name>AuditLog</name>
    <message>
        <source>Writing {file}</source>
        <translation>{file} लिखी जा रही है</translation>
    </message>
    <message>
        <source>{entries} written to {file}</source>
        <translation>{entries} {file} में लिखी गईं</translation>
    </message>
</context>
<context>
    <name>AuditPane</name>
    <message>
        <source>Agents, fields, old and new values, and who changed them are searched.</source>
        <translation>एजेंट, फ़ील्ड, पुराने और नए मान, और किसने बदला – सबमें खोज होती है।</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>ऑडिट लॉग</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>खोज हटाएँ</translation>
    </message>
    <message>
        <source>Each field that is changed here is noted: when, who, old and new.</source>
        <translation>यहाँ बदला गया हर फ़ील्ड दर्ज होता है: कब, किसने, पुराना और नया।</translation>
    </message>
    <message>
        <source>Export audit log</source>
        <translation>ऑडिट लॉग एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>It is being written.</source>
        <translation>लिखा जा रहा है।</translation>
    </message>
    <message>
        <source>Load more</source>
        <translation>और लोड करें</translation>
    </message>
    <message>
        <source>No entry matches “{text}”</source>
        <translation>“{text}” से कोई प्रविष्टि नहीं मिलती</translation>
    </message>
    <message>
        <source>Nothing was changed from this desk yet</source>
        <translation>इस डेस्क से अभी कुछ नहीं बदला गया</translation>
    </message>
    <message>
        <source>Search audit log</source>
        <translation>ऑडिट लॉग में खोजें</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>सभी प्रविष्टियाँ दिखाएँ</translation>
    </message>
    <message>
        <source>The newest {entries}, there are older ones</source>
        <translation>सबसे नई {entries}, इनसे पुरानी भी हैं</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>लिखने के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>अभी कोशिश करें</translation>
    </message>
    <message>
        <source>{entries} found</source>
        <translation>{entries} मिलीं</translation>
    </message>
    <message>
        <source>{entries}, that is all</source>
        <translation>{entries}, बस इतना ही</translation>
    </message>
</context>
<context>
    <name>BeforeCallController</name>
    <message>
        <source>The database did not answer: colleagues’ calls were not checked.</source>
        <translation>डेटाबेस ने उत्तर नहीं दिया: साथियों की कॉलें नहीं जाँची गईं।</translation>
    </message>
</context>
<context>
    <name>BeforeCallPage</name>
    <message>
        <source> min</source>
        <translation> मि.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Called by a colleague</source>
        <translation>किसी साथी ने कॉल की</translation>
    </message>
    <message>
        <source>Called within</source>
        <translation>कॉल इतने में</translation>
    </message>
    <message>
        <source>International</source>
        <translation>अंतरराष्ट्रीय</translation>
    </message>
    <message>
        <source>Marked “do not call”</source>
        <translation>“कॉल न करें” चिह्नित</translation>
    </message>
    <message>
        <source>Premium rate</source>
        <translation>प्रीमियम दर</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>शांत समय</translation>
    </message>
    <message>
        <source>Quiet hours are in the local time of whom you call.</source>
        <translation>शांत समय उसके स्थानीय समय में है जिसे आप कॉल करते हैं।</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>शांत समय से</translation>
    </message>
    <message>
        <source>Quiet hours to</source>
        <translation>शांत समय तक</translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation>कुछ न कहें</translation>
    </message>
    <message>
        <source>Shown under the number before you call. A warning takes no extra click; a blocked call is refused with the reason, wherever it is started.</source>
        <translation>कॉल करने से पहले नंबर के नीचे दिखता है। चेतावनी में कोई अतिरिक्त क्लिक नहीं लगता; रोकी गई कॉल कारण बताकर मना की जाती है, चाहे कहीं से भी शुरू की जाए।</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>चेताएँ</translation>
    </message>
    <message>
        <source>within</source>
        <translation>इतने में</translation>
    </message>
</context>
<context>
    <name>BundleContentsDialog</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>सामग्री</translation>
    </message>
    <message>
        <source>Contents of the support bundle</source>
        <translation>सहायता बंडल की सामग्री</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>File in the bundle</source>
        <translation>बंडल की फ़ाइल</translation>
    </message>
    <message>
        <source>This is the beginning. Open the file itself to read all of it.</source>
        <translation>यह शुरू का हिस्सा है। पूरा पढ़ने के लिए फ़ाइल खोलें।</translation>
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
        <translation>{0} से पूछा जा रहा है</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>कॉल समाप्त</translation>
    </message>
    <message>
        <source>Calling {0}</source>
        <translation>{0} को कॉल हो रही है</translation>
    </message>
    <message>
        <source>Checking the call log</source>
        <translation>कॉल लॉग देखा जा रहा है</translation>
    </message>
    <message>
        <source>Found in the call log</source>
        <translation>कॉल लॉग में मिली</translation>
    </message>
    <message>
        <source>No call was placed</source>
        <translation>कोई कॉल नहीं की गई</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>उत्तर नहीं मिला</translation>
    </message>
    <message>
        <source>Pick up to be connected to {0}.</source>
        <translation>{0} से जुड़ने के लिए फ़ोन उठाएँ।</translation>
    </message>
    <message>
        <source>Probably calling {0}</source>
        <translation>शायद {0} को कॉल हो रही है</translation>
    </message>
    <message>
        <source>Probably not answered</source>
        <translation>शायद उत्तर नहीं मिला</translation>
    </message>
    <message>
        <source>Probably ringing {0}</source>
        <translation>शायद {0} बज रहा है</translation>
    </message>
    <message>
        <source>Probably talking</source>
        <translation>शायद बात हो रही है</translation>
    </message>
    <message>
        <source>Ringing {0}</source>
        <translation>{0} बज रहा है</translation>
    </message>
    <message>
        <source>Talked about {0} with {1}.</source>
        <translation>{1} से करीब {0} बात हुई।</translation>
    </message>
    <message>
        <source>Talked {0} with {1}.</source>
        <translation>{1} से {0} बात हुई।</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>बात हो रही है</translation>
    </message>
    <message>
        <source>The answer was lost. Checking the call log; Call stays off until {0}.</source>
        <translation>उत्तर खो गया। कॉल लॉग देखा जा रहा है; कॉल {0} तक बंद रहेगी।</translation>
    </message>
    <message>
        <source>The call ended before {0} was seen talking. Looking in the call log.</source>
        <translation>{0} की बात होते दिखने से पहले कॉल समाप्त हो गई। कॉल लॉग में देखा जा रहा है।</translation>
    </message>
    <message>
        <source>The call log does not show it. Look at your phone before you call again.</source>
        <translation>कॉल लॉग में यह नहीं है। फिर कॉल करने से पहले अपना फ़ोन देखें।</translation>
    </message>
    <message>
        <source>The call to {0} is being placed.</source>
        <translation>{0} को कॉल की जा रही है।</translation>
    </message>
    <message>
        <source>We do not know if {0} was called</source>
        <translation>पता नहीं कि {0} को कॉल हुई या नहीं</translation>
    </message>
    <message>
        <source>We do not know what became of this call</source>
        <translation>पता नहीं कि इस कॉल का क्या हुआ</translation>
    </message>
    <message>
        <source>When {0} picks up, {1} is called.</source>
        <translation>{0} के उठाने पर {1} को कॉल होगी।</translation>
    </message>
    <message>
        <source>You picked up.</source>
        <translation>आपने फ़ोन उठाया।</translation>
    </message>
    <message>
        <source>its answer was lost</source>
        <translation>उसका उत्तर खो गया</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>उत्तर नहीं मिला</translation>
    </message>
    <message>
        <source>pick up to go on</source>
        <translation>आगे बढ़ने के लिए उठाएँ</translation>
    </message>
    <message>
        <source>probably</source>
        <translation>शायद</translation>
    </message>
    <message>
        <source>probably not answered</source>
        <translation>शायद उत्तर नहीं मिला</translation>
    </message>
    <message>
        <source>request {0}</source>
        <translation>अनुरोध {0}</translation>
    </message>
    <message>
        <source>starts when you pick up</source>
        <translation>आपके उठाने पर शुरू होगी</translation>
    </message>
    <message>
        <source>starts when {0} picks up</source>
        <translation>{0} के उठाने पर शुरू होगी</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation>{0} के साथ</translation>
    </message>
    <message>
        <source>with {0}. {1} stopped telling; its call log tells after the call.</source>
        <translation>{0} के साथ। {1} ने बताना बंद कर दिया; उसका कॉल लॉग कॉल के बाद बताता है।</translation>
    </message>
    <message>
        <source>your mobile</source>
        <translation>आपका मोबाइल</translation>
    </message>
    <message>
        <source>your softphone</source>
        <translation>आपका सॉफ़्टफ़ोन</translation>
    </message>
    <message>
        <source>{0} did not take the call</source>
        <translation>{0} ने कॉल नहीं ली</translation>
    </message>
    <message>
        <source>{0} picked up.</source>
        <translation>{0} ने फ़ोन उठाया।</translation>
    </message>
    <message>
        <source>{0} tells after the call</source>
        <translation>{0} कॉल के बाद बताता है</translation>
    </message>
    <message>
        <source>{0} tells what became of the call after it.</source>
        <translation>कॉल का क्या हुआ, यह {0} कॉल के बाद बताता है।</translation>
    </message>
    <message>
        <source>{0} took the call</source>
        <translation>{0} ने कॉल ले ली</translation>
    </message>
    <message>
        <source>{0} was asked</source>
        <translation>{0} से पूछा गया</translation>
    </message>
    <message>
        <source>{0} was not called.</source>
        <translation>{0} को कॉल नहीं की गई।</translation>
    </message>
    <message>
        <source>{0} was not reached.</source>
        <translation>{0} से संपर्क नहीं हुआ।</translation>
    </message>
    <message>
        <source>{0}’s mobile</source>
        <translation>{0} का मोबाइल</translation>
    </message>
    <message>
        <source>{0}’s softphone</source>
        <translation>{0} का सॉफ़्टफ़ोन</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Call status</source>
        <translation>कॉल की स्थिति</translation>
    </message>
    <message>
        <source>Kept with the call, shown after it</source>
        <translation>कॉल के साथ रहता है, बाद में दिखता है</translation>
    </message>
    <message>
        <source>No ring within 20 s? See that your phone is signed in and on. Calldeck never dials a second time by itself.</source>
        <translation>20 सेकंड में घंटी नहीं बजी? देखें कि आपका फ़ोन साइन इन और चालू है। Calldeck अपने आप दूसरी बार कभी डायल नहीं करता।</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Note for this call</source>
        <translation>इस कॉल का नोट</translation>
    </message>
</context>
<context>
    <name>CallChoices</name>
    <message>
        <source>As {provider} has it set</source>
        <translation>जैसा {provider} में तय है</translation>
    </message>
    <message>
        <source>Call as</source>
        <translation>इनके नाम से कॉल</translation>
    </message>
    <message>
        <source>Ring me on</source>
        <translation>मुझे इस पर बजाएँ</translation>
    </message>
    <message>
        <source>Show number</source>
        <translation>दिखाया जाने वाला नंबर</translation>
    </message>
</context>
<context>
    <name>CallHistoryController</name>
    <message>
        <source>Reading calls</source>
        <translation>कॉलें पढ़ी जा रही हैं</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>{file} सहेजी गई</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>अभी कोशिश करें</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>{file} लिखी जा रही है</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>पेज {page}</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>पेज {page}, कुल {pages}</translation>
    </message>
</context>
<context>
    <name>CallLine</name>
    <message>
        <source>Call back status</source>
        <translation>वापसी कॉल की स्थिति</translation>
    </message>
    <message>
        <source>Claiming and checking the call log</source>
        <translation>कॉलर लिया जा रहा है और कॉल लॉग देखा जा रहा है</translation>
    </message>
    <message>
        <source>Nobody is called twice: colleagues may have been quicker.</source>
        <translation>किसी को दो बार कॉल नहीं होती: शायद कोई साथी पहले पहुँच गया हो।</translation>
    </message>
</context>
<context>
    <name>CallNoteDialog</name>
    <message>
        <source>Call to {who}</source>
        <translation>{who} को कॉल</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>नोट बदलें</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>नोट सहेजें</translation>
    </message>
</context>
<context>
    <name>CallSteps</name>
    <message>
        <source>Steps of the call</source>
        <translation>कॉल के चरण</translation>
    </message>
</context>
<context>
    <name>CallTags</name>
    <message>
        <source>Add tag</source>
        <translation>टैग जोड़ें</translation>
    </message>
    <message>
        <source>Remove tag {tag}</source>
        <translation>टैग {tag} हटाएँ</translation>
    </message>
    <message>
        <source>Sent along with the call</source>
        <translation>कॉल के साथ भेजे जाते हैं</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>There is room for ten. Remove one first.</source>
        <translation>दस की ही जगह है। पहले एक हटाएँ।</translation>
    </message>
    <message>
        <source>Write a name, an equals sign and a value.</source>
        <translation>नाम, बराबर का चिह्न और मान लिखें।</translation>
    </message>
</context>
<context>
    <name>CallWays</name>
    <message>
        <source>Check now</source>
        <translation>अभी जाँचें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Handed over to {name}.</source>
        <translation>{name} को सौंपा गया।</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>कॉल हो चुकी</translation>
    </message>
    <message>
        <source>Stop call</source>
        <translation>कॉल रोकें</translation>
    </message>
    <message>
        <source>Transfer call</source>
        <translation>कॉल ट्रांसफ़र करें</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>ट्रांसफ़र…</translation>
    </message>
    <message>
        <source>{provider} has not named this call. Hang up on your phone.</source>
        <translation>{provider} ने इस कॉल की पहचान नहीं बताई। अपने फ़ोन पर काटें।</translation>
    </message>
</context>
<context>
    <name>CallerActions</name>
    <message>
        <source>Call back</source>
        <translation>वापस कॉल करें</translation>
    </message>
    <message>
        <source>Choose a caller.</source>
        <translation>एक कॉलर चुनें।</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>अपने लिए लें</translation>
    </message>
    <message>
        <source>Claims the row, rings {device}, then {who}.</source>
        <translation>पंक्ति लेता है, {device} बजाता है, फिर {who} को।</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>निपटा</translation>
    </message>
    <message>
        <source>Mark handled</source>
        <translation>निपटा चिह्नित करें</translation>
    </message>
    <message>
        <source>Nobody needs to call any more.</source>
        <translation>अब किसी को कॉल करने की ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Release claim</source>
        <translation>दावा छोड़ें</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>टालें</translation>
    </message>
    <message>
        <source>The caller withheld the number.</source>
        <translation>कॉलर ने नंबर छिपाया है।</translation>
    </message>
    <message>
        <source>{name} claimed this caller.</source>
        <translation>{name} ने यह कॉलर लिया।</translation>
    </message>
    <message>
        <source>{state}. Nobody needs to call any more.</source>
        <translation>{state}। अब किसी को कॉल करने की ज़रूरत नहीं।</translation>
    </message>
</context>
<context>
    <name>CallerHead</name>
    <message>
        <source>Close caller</source>
        <translation>कॉलर बंद करें</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>नंबर कॉपी करें</translation>
    </message>
</context>
<context>
    <name>CallerPanel</name>
    <message>
        <source>Caller history</source>
        <translation>कॉलर का इतिहास</translation>
    </message>
    <message>
        <source>Choose a caller to see what happened and to call back.</source>
        <translation>क्या हुआ यह देखने और वापस कॉल करने के लिए एक कॉलर चुनें।</translation>
    </message>
    <message>
        <source>Claim, snooze or mark them all with the buttons above the list.</source>
        <translation>सूची के ऊपर के बटनों से सबको लें, टालें या निपटाएँ।</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>कोई नहीं चुना गया</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Note what came of it</source>
        <translation>नतीजा लिखें</translation>
    </message>
    <message>
        <source>What came of the call to {name}?</source>
        <translation>{name} को की गई कॉल का नतीजा क्या रहा?</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
</context>
<context>
    <name>CellEntries</name>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>On</source>
        <translation>चालू</translation>
    </message>
</context>
<context>
    <name>ChangeFile</name>
    <message>
        <source>Save as</source>
        <translation>इस रूप में सहेजें</translation>
    </message>
</context>
<context>
    <name>ChangeFiles</name>
    <message>
        <source>Choose a list of agents</source>
        <translation>एजेंटों की सूची चुनें</translation>
    </message>
</context>
<context>
    <name>ChangeFilters</name>
    <message>
        <source>Save error list</source>
        <translation>त्रुटि सूची सहेजें</translation>
    </message>
    <message>
        <source>Search rows</source>
        <translation>पंक्तियाँ खोजें</translation>
    </message>
    <message>
        <source>of {count} rows</source>
        <translation>{count} पंक्तियों में से</translation>
    </message>
</context>
<context>
    <name>ChangeFoot</name>
    <message>
        <source>Apply</source>
        <translation>लागू करें</translation>
    </message>
    <message>
        <source>Apply changes</source>
        <translation>बदलाव लागू करें</translation>
    </message>
    <message>
        <source>Apply import</source>
        <translation>इंपोर्ट लागू करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>फिर जाँचें</translation>
    </message>
    <message>
        <source>Check and continue</source>
        <translation>जाँचें और आगे बढ़ें</translation>
    </message>
    <message>
        <source>Choose a corrected file</source>
        <translation>सुधारी हुई फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Leave out the rest</source>
        <translation>बाकी छोड़ दें</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>कुछ नहीं किया गया।</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>दूसरी फ़ाइल</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>नतीजे सहेजें</translation>
    </message>
    <message>
        <source>Undo run</source>
        <translation>काम वापस लें</translation>
    </message>
    <message>
        <source>Undo this run</source>
        <translation>यह काम वापस लें</translation>
    </message>
</context>
<context>
    <name>ChangeHead</name>
    <message>
        <source>Agents</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>लागू करें</translation>
    </message>
    <message>
        <source>Back to agents</source>
        <translation>एजेंटों पर वापस</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Step {step} of 3</source>
        <translation>चरण {step}, कुल 3</translation>
    </message>
</context>
<context>
    <name>ChangePage</name>
    <message>
        <source>Agents missing from the file stay untouched.</source>
        <translation>जो एजेंट फ़ाइल में नहीं हैं वे जैसे हैं वैसे रहते हैं।</translation>
    </message>
    <message>
        <source>All rows are the same as the agents, or wrong.</source>
        <translation>सभी पंक्तियाँ एजेंटों जैसी ही हैं, या गलत हैं।</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>लागू करें</translation>
    </message>
    <message>
        <source>Apply {rows}</source>
        <translation>{rows} लागू करें</translation>
    </message>
    <message>
        <source>Blank cells leave a field as it is.</source>
        <translation>खाली सेल फ़ील्ड को जैसा है वैसा छोड़ते हैं।</translation>
    </message>
    <message>
        <source>Change preview</source>
        <translation>बदलावों का पूर्वावलोकन</translation>
    </message>
    <message>
        <source>Each agent is read again just before it is changed. The whole run can be undone.</source>
        <translation>हर एजेंट को बदलने से ठीक पहले फिर पढ़ा जाता है। पूरा काम वापस लिया जा सकता है।</translation>
    </message>
    <message>
        <source>From Excel, LibreOffice or any CSV</source>
        <translation>Excel, LibreOffice या किसी भी CSV से</translation>
    </message>
    <message>
        <source>Held rows were changed by somebody since the check; nothing was sent for them.</source>
        <translation>रोकी गई पंक्तियाँ जाँच के बाद किसी ने बदल दीं; उनके लिए कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Import agents</source>
        <translation>एजेंट इंपोर्ट करें</translation>
    </message>
    <message>
        <source>Import preview</source>
        <translation>इंपोर्ट का पूर्वावलोकन</translation>
    </message>
    <message>
        <source>Looking what became of the uncertain rows</source>
        <translation>अनिश्चित पंक्तियों का क्या हुआ, देखा जा रहा है</translation>
    </message>
    <message>
        <source>New agents take up to a minute: {provider} may still act on what was sent. Nothing is sent meanwhile.</source>
        <translation>नए एजेंटों में एक मिनट तक लगता है: {provider} भेजे गए पर अब भी काम कर सकता है। इस बीच कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Not everything can be taken back</source>
        <translation>सब कुछ वापस नहीं लिया जा सकता</translation>
    </message>
    <message>
        <source>Nothing has been sent to {provider} yet.</source>
        <translation>{provider} को अभी कुछ नहीं भेजा गया है।</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>भेजने के लिए कुछ नहीं</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>कुछ नहीं भेजा गया</translation>
    </message>
    <message>
        <source>Skip {errors}, apply {rows}</source>
        <translation>{errors} छोड़ें, {rows} लागू करें</translation>
    </message>
    <message>
        <source>The provider asked us to wait {seconds} s.</source>
        <translation>प्रदाता ने {seconds} से. रुकने को कहा।</translation>
    </message>
    <message>
        <source>This is a dry run</source>
        <translation>यह केवल परीक्षण है</translation>
    </message>
    <message>
        <source>This run was cut off: {done} of {total} done</source>
        <translation>यह काम बीच में रुक गया: {total} में से {done} हुए</translation>
    </message>
    <message>
        <source>Uncertain rows are looked up before anything is sent again.</source>
        <translation>कुछ भी फिर भेजने से पहले अनिश्चित पंक्तियाँ देखी जाती हैं।</translation>
    </message>
    <message>
        <source>{count} agents</source>
        <translation>{count} एजेंट</translation>
    </message>
    <message>
        <source>{done} of {total} done, {uncertain} uncertain</source>
        <translation>{total} में से {done} हुए, {uncertain} अनिश्चित</translation>
    </message>
    <message>
        <source>{uncertain} uncertain. Nothing is sent before {provider} was asked what became of it.</source>
        <translation>{uncertain} अनिश्चित। {provider} से पूछे बिना कुछ नहीं भेजा जाता।</translation>
    </message>
</context>
<context>
    <name>ChangeStates</name>
    <message>
        <source>Another list above may have rows.</source>
        <translation>ऊपर की किसी दूसरी सूची में पंक्तियाँ हो सकती हैं।</translation>
    </message>
    <message>
        <source>Bring a list from a file</source>
        <translation>फ़ाइल से सूची लाएँ</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Columns are found by their headings, in any order. Nothing is sent before you have seen what would change. You can also drop the file here.</source>
        <translation>कॉलम शीर्षकों से पहचाने जाते हैं, किसी भी क्रम में। जब तक आप बदलाव न देख लें, कुछ नहीं भेजा जाता। फ़ाइल यहाँ छोड़ भी सकते हैं।</translation>
    </message>
    <message>
        <source>No row to show here</source>
        <translation>यहाँ दिखाने के लिए कोई पंक्ति नहीं</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>टेम्पलेट सहेजें</translation>
    </message>
</context>
<context>
    <name>ColumnDialog</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Columns to show</source>
        <translation>दिखाए जाने वाले कॉलम</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>नीचे ले जाएँ</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ऊपर ले जाएँ</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>रीसेट</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>कॉलम रीसेट करें</translation>
    </message>
    <message>
        <source>The first one stands at the left. Dragging a heading moves a column, too.</source>
        <translation>पहला बाईं ओर रहता है। शीर्षक खींचने से भी कॉलम खिसकता है।</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Order of columns…</source>
        <translation>कॉलम का क्रम…</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>कॉलम रीसेट करें</translation>
    </message>
    <message>
        <source>{column} (no room now)</source>
        <translation>{column} (अभी जगह नहीं)</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>कनेक्ट नहीं है</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Add contact</source>
        <translation>संपर्क जोड़ें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>कंपनी</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>कॉल न करें</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>संपर्क बदलें</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
</context>
<context>
    <name>ContactImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>इंपोर्ट</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>संपर्क इंपोर्ट करें</translation>
    </message>
    <message>
        <source>Import summary</source>
        <translation>इंपोर्ट का सार</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>पढ़े नहीं जा सके</translation>
    </message>
    <message>
        <source>Nothing is written yet. What is blank in the file erases nothing.</source>
        <translation>अभी कुछ नहीं लिखा गया है। फ़ाइल में जो खाली है वह कुछ नहीं मिटाता।</translation>
    </message>
    <message>
        <source>There is nothing to take in.</source>
        <translation>लेने के लिए कुछ नहीं है।</translation>
    </message>
</context>
<context>
    <name>ContactNotices</name>
    <message>
        <source>Add or edit contact</source>
        <translation>संपर्क जोड़ें या बदलें</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>एक संपर्क जोड़ें</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>संपर्क जोड़ें</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>कॉल करें</translation>
    </message>
    <message>
        <source>Call contact</source>
        <translation>संपर्क को कॉल करें</translation>
    </message>
    <message>
        <source>Choose a contact first</source>
        <translation>पहले कोई संपर्क चुनें</translation>
    </message>
    <message>
        <source>Choose contacts</source>
        <translation>संपर्क चुनें</translation>
    </message>
    <message>
        <source>Choose one contact first</source>
        <translation>पहले एक संपर्क चुनें</translation>
    </message>
    <message>
        <source>Choose the contacts to send first</source>
        <translation>पहले भेजे जाने वाले संपर्क चुनें</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>खोज हटाएँ</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>Contacts of the provider</source>
        <translation>प्रदाता के संपर्क</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation>{0} कॉपी करें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Delete contact</source>
        <translation>संपर्क हटाएँ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>संपर्क बदलें</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>एक्सपोर्ट</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>संपर्क एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Get contacts from {provider}</source>
        <translation>{provider} से संपर्क लाएँ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>इंपोर्ट</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>फ़ाइल इंपोर्ट करें</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>संपर्क इंपोर्ट करें</translation>
    </message>
    <message>
        <source>Names of contacts stand wherever their numbers do. Files from Excel and address books can be dropped here.</source>
        <translation>जहाँ भी संपर्कों के नंबर हैं वहाँ उनके नाम दिखते हैं। Excel और पता पुस्तिकाओं की फ़ाइलें यहाँ छोड़ी जा सकती हैं।</translation>
    </message>
    <message>
        <source>No contact matches “{0}”</source>
        <translation>“{0}” से कोई संपर्क नहीं मिलता</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>अभी कोई संपर्क नहीं</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>प्रदाता</translation>
    </message>
    <message>
        <source>Put into the number field</source>
        <translation>नंबर की जगह में डालें</translation>
    </message>
    <message>
        <source>Reading contacts</source>
        <translation>संपर्क पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>संपर्क खोजें</translation>
    </message>
    <message>
        <source>Send selected contacts to {provider}</source>
        <translation>चुने हुए संपर्क {provider} को भेजें</translation>
    </message>
    <message>
        <source>There are no contacts yet</source>
        <translation>अभी कोई संपर्क नहीं है</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
</context>
<context>
    <name>CopiedOffer</name>
    <message>
        <source>Call</source>
        <translation>कॉल करें</translation>
    </message>
    <message>
        <source>Put into the dialer</source>
        <translation>डायलर में डालें</translation>
    </message>
    <message>
        <source>{number} was copied</source>
        <translation>{number} कॉपी किया गया</translation>
    </message>
</context>
<context>
    <name>CoveragePanel</name>
    <message>
        <source>Agents on shift</source>
        <translation>शिफ़्ट पर एजेंट</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>तालिका के रूप में</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>कवरेज</translation>
    </message>
    <message>
        <source>Thin below</source>
        <translation>इससे कम हो तो कम</translation>
    </message>
</context>
<context>
    <name>CoverageStrip</name>
    <message>
        <source>Agents on shift by hour</source>
        <translation>घंटे के अनुसार शिफ़्ट पर एजेंट</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A fault ended it at once. What you did last may not have been done: look before you repeat it. If it happens again, copy the details for support.</source>
        <translation>एक खराबी से यह तुरंत बंद हो गया। आपका पिछला काम शायद न हुआ हो: दोहराने से पहले देखें। फिर हो तो सहायता के लिए विवरण कॉपी करें।</translation>
    </message>
    <message>
        <source>Calldeck ended unexpectedly last time</source>
        <translation>पिछली बार Calldeck अचानक बंद हो गया</translation>
    </message>
    <message>
        <source>Calldeck goes on. What you did last may not have been done: look before you repeat it. If it happens again, copy the details for support.</source>
        <translation>Calldeck चलता रहेगा। आपका पिछला काम शायद न हुआ हो: दोहराने से पहले देखें। फिर हो तो सहायता के लिए विवरण कॉपी करें।</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>विवरण कॉपी करें</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>निदान</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Nothing of this leaves this computer by itself.</source>
        <translation>इसमें से कुछ भी अपने आप इस कंप्यूटर से बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>लॉग फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>कुछ अनपेक्षित गड़बड़ हुई</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation>अनपेक्षित त्रुटि</translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>Calldeck ended unexpectedly last time</source>
        <translation>पिछली बार Calldeck अचानक बंद हो गया</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>What you did last may not have been done: look before you repeat it.</source>
        <translation>आपका पिछला काम शायद न हुआ हो: दोहराने से पहले देखें।</translation>
    </message>
</context>
<context>
    <name>CrmEntries</name>
    <message>
        <source>Open in CRM</source>
        <translation>CRM में खोलें</translation>
    </message>
</context>
<context>
    <name>CrmPage</name>
    <message>
        <source>No CRM page was opened. Choose a call or a caller first.</source>
        <translation>CRM पेज नहीं खोला गया। पहले कोई कॉल या कॉलर चुनें।</translation>
    </message>
    <message>
        <source>No CRM page was opened. Set its address in the settings, under Desk.</source>
        <translation>CRM पेज नहीं खोला गया। उसका पता सेटिंग में “डेस्क” के नीचे तय करें।</translation>
    </message>
    <message>
        <source>No CRM page was opened: this computer has no browser for it.</source>
        <translation>CRM पेज नहीं खोला गया: इस कंप्यूटर पर उसके लिए ब्राउज़र नहीं है।</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Delete agent</source>
        <translation>एजेंट हटाएँ</translation>
    </message>
    <message>
        <source>Delete {count} agents?</source>
        <translation>{count} एजेंट हटाएँ?</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>{name} को हटाएँ?</translation>
    </message>
    <message>
        <source>Type the number to confirm</source>
        <translation>पुष्टि के लिए संख्या लिखें</translation>
    </message>
    <message>
        <source>Type {count} to confirm</source>
        <translation>पुष्टि के लिए {count} लिखें</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} और {count} अन्य</translation>
    </message>
    <message>
        <source>{name} can no longer take calls here. Past calls stay. Undo adds {name} again, without groups and under a new ID.</source>
        <translation>{name} अब यहाँ कॉल नहीं ले सकेंगे। पिछली कॉलें रहेंगी। वापस लेने पर {name} बिना समूहों और नई ID के साथ फिर जुड़ते हैं।</translation>
    </message>
    <message>
        <source>{name} loses extension {extension} and can no longer sign in. Past calls stay. Undo adds {name} again.</source>
        <translation>{name} का एक्सटेंशन {extension} चला जाएगा और साइन इन नहीं हो सकेगा। पिछली कॉलें रहेंगी। वापस लेने पर {name} फिर जुड़ते हैं।</translation>
    </message>
    <message>
        <source>{who} can no longer sign in or take calls here. Their past calls stay. Undo adds them again.</source>
        <translation>{who} अब यहाँ साइन इन नहीं कर सकेंगे और कॉल नहीं ले सकेंगे। उनकी पिछली कॉलें रहेंगी। वापस लेने पर वे फिर जुड़ते हैं।</translation>
    </message>
</context>
<context>
    <name>DeskHabits</name>
    <message>
        <source>Calldeck goes on in the tray</source>
        <translation>Calldeck ट्रे में चलता रहेगा</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>डेस्क</translation>
    </message>
    <message>
        <source>Missed callers are still told. Quit from the menu of its icon.</source>
        <translation>छूटे कॉलर अब भी बताए जाएँगे। इसके आइकन के मेनू से बंद करें।</translation>
    </message>
    <message>
        <source>Nobody has touched this computer for {n} minutes. Your status was not changed.</source>
        <translation>{n} मिनट से इस कंप्यूटर को किसी ने नहीं छुआ। आपकी स्थिति नहीं बदली गई।</translation>
    </message>
    <message>
        <source>You seem to be away — set a break?</source>
        <translation>लगता है आप यहाँ नहीं हैं — ब्रेक तय करें?</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source> min</source>
        <translation> मि.</translation>
    </message>
    <message>
        <source>Asking the system…</source>
        <translation>सिस्टम से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>CRM page</source>
        <translation>CRM पेज</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation>विंडो बंद होने पर ट्रे में चलता रहे</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>Not kept.</source>
        <translation>नहीं रखा गया।</translation>
    </message>
    <message>
        <source>Open it when a call begins</source>
        <translation>कॉल शुरू होने पर इसे खोलें</translation>
    </message>
    <message>
        <source>Opens: {address}</source>
        <translation>खुलेगा: {address}</translation>
    </message>
    <message>
        <source>Start with the system</source>
        <translation>सिस्टम के साथ शुरू करें</translation>
    </message>
    <message>
        <source>Suggest a break after</source>
        <translation>इतने बाद ब्रेक सुझाएँ</translation>
    </message>
    <message>
        <source>The system does not start Calldeck when you log in.</source>
        <translation>आपके लॉग इन करने पर सिस्टम Calldeck शुरू नहीं करता।</translation>
    </message>
    <message>
        <source>The system refused: {fault}. Nothing was changed.</source>
        <translation>सिस्टम ने मना किया: {fault}। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The system starts Calldeck hidden when you log in.</source>
        <translation>आपके लॉग इन करने पर सिस्टम Calldeck को छिपा हुआ शुरू करता है।</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window quits Calldeck.</source>
        <translation>इस डेस्कटॉप पर ट्रे नहीं है: विंडो बंद करने से Calldeck बंद हो जाता है।</translation>
    </message>
    <message>
        <source>When nobody touches Calldeck: this desktop does not tell what happens in other programs. Your status is never changed for you.</source>
        <translation>जब Calldeck को कोई न छुए: दूसरे प्रोग्रामों में क्या होता है, यह डेस्कटॉप नहीं बताता। आपकी स्थिति अपने-आप कभी नहीं बदली जाती।</translation>
    </message>
    <message>
        <source>When nobody touches this computer. Your status is never changed for you.</source>
        <translation>जब इस कंप्यूटर को कोई न छुए। आपकी स्थिति अपने-आप कभी नहीं बदली जाती।</translation>
    </message>
    <message>
        <source>Write {e164}, {digits} or {name} where number and name of a caller go.</source>
        <translation>जहाँ कॉलर का नंबर और नाम आना है वहाँ {e164}, {digits} या {name} लिखें।</translation>
    </message>
</context>
<context>
    <name>DesktopNotices</name>
    <message>
        <source>A withheld number</source>
        <translation>छिपा हुआ नंबर</translation>
    </message>
    <message>
        <source>Newest: {name}</source>
        <translation>सबसे नया: {name}</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>एक बार</translation>
    </message>
    <message>
        <source>Show caller</source>
        <translation>कॉलर दिखाएँ</translation>
    </message>
    <message>
        <source>Show callers</source>
        <translation>कॉलर दिखाएँ</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>एक घंटा</translation>
    </message>
    <message>
        <source>{name} has been waiting for {span}</source>
        <translation>{name} {span} से इंतज़ार में है</translation>
    </message>
    <message>
        <source>{name} missed</source>
        <translation>{name} की कॉल छूटी</translation>
    </message>
    <message>
        <source>{name}: call again now</source>
        <translation>{name}: अब फिर कॉल करें</translation>
    </message>
    <message>
        <source>{n} callers are waiting</source>
        <translation>{n} कॉलर इंतज़ार में हैं</translation>
    </message>
    <message>
        <source>{n} callers have been waiting for {span}</source>
        <translation>{n} कॉलर {span} से इंतज़ार में हैं</translation>
    </message>
    <message>
        <source>{n} callers to call again now</source>
        <translation>{n} कॉलरों को अब फिर कॉल करें</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Checking, {done} of {total}</source>
        <translation>जाँच जारी, {total} में से {done}</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Choose a row to read all of it, and what to do about it.</source>
        <translation>पूरा पढ़ने और क्या करना है यह जानने के लिए कोई पंक्ति चुनें।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>रिपोर्ट कॉपी करें</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>निदान</translation>
    </message>
    <message>
        <source>Everything is well</source>
        <translation>सब कुछ ठीक है</translation>
    </message>
    <message>
        <source>Not everything was checked</source>
        <translation>सब कुछ नहीं जाँचा गया</translation>
    </message>
    <message>
        <source>Nothing is changed, and nothing about you leaves this computer.</source>
        <translation>कुछ नहीं बदला जाता, और आपके बारे में कुछ भी इस कंप्यूटर से बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>Once everything is checked</source>
        <translation>पूरी जाँच के बाद</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>लॉग फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>फिर जाँचें</translation>
    </message>
    <message>
        <source>Save support bundle…</source>
        <translation>सहायता बंडल सहेजें…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>The report was copied</source>
        <translation>रिपोर्ट कॉपी की गई</translation>
    </message>
</context>
<context>
    <name>DialPanel</name>
    <message>
        <source>Call</source>
        <translation>कॉल करें</translation>
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
        <translation>मिनी डायलर</translation>
    </message>
    <message>
        <source>Nobody called “{name}” is known here.</source>
        <translation>यहाँ “{name}” नाम का कोई ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>सभी कुंजियाँ</translation>
    </message>
    <message>
        <source>call</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>{device} rings first, then the customer.</source>
        <translation>{device} पहले बजता है, फिर ग्राहक।</translation>
    </message>
</context>
<context>
    <name>DialerTab</name>
    <message>
        <source>Contacts</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>डायल</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
</context>
<context>
    <name>EarlierLine</name>
    <message>
        <source>Show them</source>
        <translation>दिखाएँ</translation>
    </message>
</context>
<context>
    <name>EditableTable</name>
    <message>
        <source>{entry}, being saved</source>
        <translation>{entry}, सहेजा जा रहा है</translation>
    </message>
</context>
<context>
    <name>ExportCallersDialog</name>
    <message>
        <source>Callers</source>
        <translation>कॉलर</translation>
    </message>
    <message>
        <source>Callers to export</source>
        <translation>एक्सपोर्ट के कॉलर</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>एक्सपोर्ट</translation>
    </message>
    <message>
        <source>Export missed calls</source>
        <translation>छूटी कॉलें एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Include figures</source>
        <translation>आँकड़े शामिल करें</translation>
    </message>
    <message>
        <source>Numbers and times are written as text. The figures are further sheets of a workbook; beside a CSV they are a file of their own.</source>
        <translation>नंबर और समय पाठ के रूप में लिखे जाते हैं। आँकड़े वर्कबुक की अलग शीट हैं; CSV के साथ वे अलग फ़ाइल हैं।</translation>
    </message>
    <message>
        <source>Selected: {callers}</source>
        <translation>चुने हुए: {callers}</translation>
    </message>
    <message>
        <source>Shown: {callers}</source>
        <translation>दिख रहे: {callers}</translation>
    </message>
</context>
<context>
    <name>ExportCallsDialog</name>
    <message>
        <source>Calls</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Calls to export</source>
        <translation>एक्सपोर्ट की कॉलें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>एक्सपोर्ट</translation>
    </message>
    <message>
        <source>Export recent calls</source>
        <translation>हाल की कॉलें एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Numbers and times are written as text. Recordings do not go along.</source>
        <translation>नंबर और समय पाठ के रूप में लिखे जाते हैं। रिकॉर्डिंग साथ नहीं जातीं।</translation>
    </message>
    <message>
        <source>Selected: {calls}</source>
        <translation>चुनी हुई: {calls}</translation>
    </message>
    <message>
        <source>Shown: {calls}</source>
        <translation>दिख रहीं: {calls}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Agents</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>Agents to export</source>
        <translation>एक्सपोर्ट के एजेंट</translation>
    </message>
    <message>
        <source>All: {agents}</source>
        <translation>सभी: {agents}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Delete it when you no longer need it.</source>
        <translation>ज़रूरत न रहने पर इसे हटा दें।</translation>
    </message>
    <message>
        <source>Everybody who opens the file can sign in as these agents</source>
        <translation>जो भी फ़ाइल खोले वह इन एजेंटों के रूप में साइन इन कर सकता है</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>एक्सपोर्ट</translation>
    </message>
    <message>
        <source>Export agents</source>
        <translation>एजेंट एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Include passwords</source>
        <translation>पासवर्ड शामिल करें</translation>
    </message>
    <message>
        <source>Selected: {agents}</source>
        <translation>चुने हुए: {agents}</translation>
    </message>
    <message>
        <source>Shown: {agents}</source>
        <translation>दिख रहे: {agents}</translation>
    </message>
    <message>
        <source>The file can be changed in Excel or LibreOffice and imported again; without changes there is then nothing to do.</source>
        <translation>फ़ाइल Excel या LibreOffice में बदलकर फिर इंपोर्ट की जा सकती है; बदलाव न हों तो करने को कुछ नहीं रहता।</translation>
    </message>
</context>
<context>
    <name>FigureLegend</name>
    <message>
        <source>Mean of the same weekday in the last {weeks} weeks</source>
        <translation>पिछले {weeks} सप्ताहों में इसी वार का औसत</translation>
    </message>
    <message>
        <source>now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>usual, last {weeks} weeks</source>
        <translation>सामान्य, पिछले {weeks} सप्ताह</translation>
    </message>
</context>
<context>
    <name>FigureLists</name>
    <message>
        <source>By agent</source>
        <translation>एजेंट के अनुसार</translation>
    </message>
    <message>
        <source>By hotline</source>
        <translation>हॉटलाइन के अनुसार</translation>
    </message>
    <message>
        <source>Missed by hour</source>
        <translation>घंटे के अनुसार छूटी</translation>
    </message>
    <message>
        <source>Missed by weekday</source>
        <translation>वार के अनुसार छूटी</translation>
    </message>
</context>
<context>
    <name>FiguresPane</name>
    <message>
        <source>As a table</source>
        <translation>तालिका के रूप में</translation>
    </message>
    <message>
        <source>By hour, today</source>
        <translation>घंटे के अनुसार, आज</translation>
    </message>
    <message>
        <source>By weekday, this week</source>
        <translation>वार के अनुसार, इस सप्ताह</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>आँकड़े</translation>
    </message>
    <message>
        <source>Figures as plots</source>
        <translation>आँकड़े ग्राफ़ में</translation>
    </message>
    <message>
        <source>Figures as tables</source>
        <translation>आँकड़े तालिका में</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>छिपे</translation>
    </message>
    <message>
        <source>Missed by hour</source>
        <translation>घंटे के अनुसार छूटी</translation>
    </message>
    <message>
        <source>Missed by weekday</source>
        <translation>वार के अनुसार छूटी</translation>
    </message>
    <message>
        <source>Missed today</source>
        <translation>आज छूटी</translation>
    </message>
    <message>
        <source>Not enough calls yet</source>
        <translation>अभी पर्याप्त कॉलें नहीं</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>प्रिंट करें</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>दिख रहे</translation>
    </message>
    <message>
        <source>Time to call back</source>
        <translation>वापस कॉल करने का समय</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>कॉलें</translation>
    </message>
    <message>
        <source>calls, usual {count} on {weekday}s</source>
        <translation>कॉलें, {weekday} को सामान्यतः {count}</translation>
    </message>
    <message>
        <source>fewer than {count} called back</source>
        <translation>{count} से कम को वापस कॉल हुई</translation>
    </message>
    <message>
        <source>median</source>
        <translation>माध्यिका</translation>
    </message>
    <message>
        <source>median, usual {span}</source>
        <translation>माध्यिका, सामान्यतः {span}</translation>
    </message>
</context>
<context>
    <name>FilterBox</name>
    <message>
        <source>any</source>
        <translation>कोई भी</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>Cannot be changed.</source>
        <translation>बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Without + it is a number in {country}.</source>
        <translation>+ के बिना यह {country} का नंबर है।</translation>
    </message>
    <message>
        <source>will be sent as {number}</source>
        <translation>{number} के रूप में भेजा जाएगा</translation>
    </message>
</context>
<context>
    <name>FreeExtension</name>
    <message>
        <source>All from 101 to 999 are in use.</source>
        <translation>101 से 999 तक सब उपयोग में हैं।</translation>
    </message>
    <message>
        <source>Extension {extension}</source>
        <translation>एक्सटेंशन {extension}</translation>
    </message>
    <message>
        <source>Fill in {extension}</source>
        <translation>{extension} भरें</translation>
    </message>
    <message>
        <source>Next free</source>
        <translation>अगला खाली</translation>
    </message>
</context>
<context>
    <name>GapStrip</name>
    <message>
        <source>Read again</source>
        <translation>फिर पढ़ें</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Also versions that are still tested</source>
        <translation>वे संस्करण भी जिनका परीक्षण चल रहा है</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>Calldeck looks once a day. Nothing is installed unless you say so.</source>
        <translation>Calldeck दिन में एक बार देखता है। आपके कहे बिना कुछ इंस्टॉल नहीं होता।</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Default country</source>
        <translation>सामान्य देश</translation>
    </message>
    <message>
        <source>Do not look for updates</source>
        <translation>अपडेट न खोजें</translation>
    </message>
    <message>
        <source>For numbers that are typed without a country code.</source>
        <translation>देश कोड के बिना लिखे गए नंबरों के लिए।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Released versions</source>
        <translation>जारी किए गए संस्करण</translation>
    </message>
    <message>
        <source>Takes effect when Calldeck is started again.</source>
        <translation>Calldeck दोबारा शुरू होने पर लागू होगा।</translation>
    </message>
    <message>
        <source>The provider’s own</source>
        <translation>प्रदाता का अपना</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>अपडेट</translation>
    </message>
</context>
<context>
    <name>GroupPicker</name>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Add agents</source>
        <translation>एजेंट जोड़ें</translation>
    </message>
    <message>
        <source>Add to {group}</source>
        <translation>{group} में जोड़ें</translation>
    </message>
    <message>
        <source>Add {count} agents</source>
        <translation>{count} एजेंट जोड़ें</translation>
    </message>
    <message>
        <source>Agents outside the group</source>
        <translation>समूह के बाहर के एजेंट</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Every agent is in this group</source>
        <translation>हर एजेंट इस समूह में है</translation>
    </message>
    <message>
        <source>No agent outside the group matches “{text}”</source>
        <translation>समूह के बाहर “{text}” से कोई एजेंट नहीं मिलता</translation>
    </message>
    <message>
        <source>Search agents</source>
        <translation>एजेंट खोजें</translation>
    </message>
    <message>
        <source>Select agents first.</source>
        <translation>पहले एजेंट चुनें।</translation>
    </message>
</context>
<context>
    <name>GroupsDialog</name>
    <message>
        <source> The same for {agents}.</source>
        <translation> {agents} के लिए भी यही।</translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation>समूह में जोड़ें</translation>
    </message>
    <message>
        <source>Choose a group</source>
        <translation>एक समूह चुनें</translation>
    </message>
    <message>
        <source>Choose a group first.</source>
        <translation>पहले एक समूह चुनें।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Group members</source>
        <translation>समूह के सदस्य</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Make them in {provider}&apos;s console; they then show here.</source>
        <translation>{provider} के कंसोल में बनाएँ; फिर वे यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>अभी कोई समूह नहीं</translation>
    </message>
    <message>
        <source>Nobody is in this group</source>
        <translation>इस समूह में कोई नहीं</translation>
    </message>
    <message>
        <source>Refresh groups</source>
        <translation>समूह ताज़ा करें</translation>
    </message>
    <message>
        <source>Remove from group</source>
        <translation>समूह से निकालें</translation>
    </message>
    <message>
        <source>Select members first.</source>
        <translation>पहले सदस्य चुनें।</translation>
    </message>
    <message>
        <source>There may be more groups or members than are shown.</source>
        <translation>जितने दिख रहे हैं उनसे ज़्यादा समूह या सदस्य हो सकते हैं।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>{done}. Undo is offered.</source>
        <translation>{done}। वापस लिया जा सकता है।</translation>
    </message>
    <message>
        <source>{entries} could not be read</source>
        <translation>{entries} पढ़ी नहीं जा सकीं</translation>
    </message>
    <message>
        <source>{who} added to {group}</source>
        <translation>{who} {group} में जोड़े गए</translation>
    </message>
    <message>
        <source>{who} left {group}</source>
        <translation>{who} {group} से निकले</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Back from break</source>
        <translation>ब्रेक से वापस</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>उपस्थिति</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>Another run is under way. Wait for its end, or cancel it.</source>
        <translation>दूसरा काम चल रहा है। उसके पूरा होने तक रुकें, या उसे रद्द करें।</translation>
    </message>
    <message>
        <source>Choose a run first.</source>
        <translation>पहले एक काम चुनें।</translation>
    </message>
    <message>
        <source>Its rows are not read yet.</source>
        <translation>इसकी पंक्तियाँ अभी पढ़ी नहीं गईं।</translation>
    </message>
    <message>
        <source>Nothing of this run was done.</source>
        <translation>इस काम का कुछ नहीं किया गया।</translation>
    </message>
    <message>
        <source>Nothing was done in the selected rows.</source>
        <translation>चुनी हुई पंक्तियों में कुछ नहीं किया गया।</translation>
    </message>
    <message>
        <source>Select rows of the run first.</source>
        <translation>पहले काम की पंक्तियाँ चुनें।</translation>
    </message>
    <message>
        <source>The selected rows were taken back {when}.</source>
        <translation>चुनी हुई पंक्तियाँ {when} वापस ली गईं।</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>वापस लेने के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>This run is not finished.</source>
        <translation>यह काम पूरा नहीं हुआ है।</translation>
    </message>
    <message>
        <source>This run was cut off. Look at it: it can be reverted there.</source>
        <translation>यह काम बीच में रुक गया। इसे देखें: वहाँ पहले जैसा किया जा सकता है।</translation>
    </message>
    <message>
        <source>This run was taken back {when}.</source>
        <translation>यह काम {when} वापस लिया गया।</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Agents</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>ऑडिट लॉग</translation>
    </message>
    <message>
        <source>Back to agents</source>
        <translation>एजेंटों पर वापस</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>एक्सपोर्ट</translation>
    </message>
    <message>
        <source>Export audit log</source>
        <translation>ऑडिट लॉग एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>History pages</source>
        <translation>इतिहास के पेज</translation>
    </message>
    <message>
        <source>Refresh history</source>
        <translation>इतिहास ताज़ा करें</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>काम</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>No key</source>
        <translation>कुंजी नहीं</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>कुंजियाँ दबाएँ…</translation>
    </message>
    <message>
        <source>Press the new keys, or Escape to keep the old ones.</source>
        <translation>नई कुंजियाँ दबाएँ, या पुरानी रखने के लिए Escape।</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keypad</source>
        <translation>कीपैड</translation>
    </message>
</context>
<context>
    <name>LimitBox</name>
    <message>
        <source>Thin below</source>
        <translation>इससे कम हो तो कम</translation>
    </message>
</context>
<context>
    <name>LinksPage</name>
    <message>
        <source>A number of your country that comes…</source>
        <translation>आपके देश का नंबर जो आए…</translation>
    </message>
    <message>
        <source>Asking the system…</source>
        <translation>सिस्टम से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>By drag and drop</source>
        <translation>खींचकर छोड़ने से</translation>
    </message>
    <message>
        <source>By pasting</source>
        <translation>चिपकाने से</translation>
    </message>
    <message>
        <source>Call at once</source>
        <translation>तुरंत कॉल करें</translation>
    </message>
    <message>
        <source>Calldeck</source>
        <translation>Calldeck</translation>
    </message>
    <message>
        <source>Calldeck opens them already</source>
        <translation>Calldeck इन्हें पहले से खोलता है</translation>
    </message>
    <message>
        <source>From a link</source>
        <translation>लिंक से</translation>
    </message>
    <message>
        <source>From the selected text</source>
        <translation>चुने हुए पाठ से</translation>
    </message>
    <message>
        <source>From “Call the copied number”</source>
        <translation>“कॉपी किए नंबर पर कॉल करें” से</translation>
    </message>
    <message>
        <source>International, premium, short, service and emergency numbers are only filled in, whatever you choose.</source>
        <translation>अंतरराष्ट्रीय, प्रीमियम, छोटे, सेवा और आपातकालीन नंबर केवल भरे जाते हैं, आप जो भी चुनें।</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>डिफ़ॉल्ट बनाएँ</translation>
    </message>
    <message>
        <source>Offer to call numbers that are copied</source>
        <translation>कॉपी किए गए नंबरों पर कॉल करने का सुझाव दें</translation>
    </message>
    <message>
        <source>Only fill in</source>
        <translation>केवल भरें</translation>
    </message>
    <message>
        <source>Open phone links with Calldeck</source>
        <translation>फ़ोन लिंक Calldeck से खोलें</translation>
    </message>
    <message>
        <source>Programs for phone links</source>
        <translation>फ़ोन लिंक के प्रोग्राम</translation>
    </message>
    <message>
        <source>The installed app tells macOS that it opens phone links. Choose it in FaceTime, under Settings, General, Default for calls.</source>
        <translation>इंस्टॉल किया हुआ ऐप macOS को बताता है कि वह फ़ोन लिंक खोलता है। इसे FaceTime में Settings, General, Default for calls के नीचे चुनें।</translation>
    </message>
    <message>
        <source>Windows lets only you choose, on its page of default apps.</source>
        <translation>Windows केवल आपको चुनने देता है, अपने डिफ़ॉल्ट ऐप वाले पेज पर।</translation>
    </message>
    <message>
        <source>Without this the clipboard is read only when you ask for it</source>
        <translation>इसके बिना क्लिपबोर्ड केवल आपके कहने पर पढ़ा जाता है</translation>
    </message>
    <message>
        <source>no program</source>
        <translation>प्रोग्राम नहीं</translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
</context>
<context>
    <name>ListStates</name>
    <message>
        <source>Copy details</source>
        <translation>विवरण कॉपी करें</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>अभी कोशिश करें</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Set by your organisation</source>
        <translation>आपके संगठन ने तय किया</translation>
    </message>
    <message>
        <source>Set by your organisation: {names}.</source>
        <translation>आपके संगठन ने तय किया: {names}।</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Agents</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>Dialer</source>
        <translation>डायलर</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>छूटी कॉलें</translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation>{name} के रूप में साइन इन</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>+{hidden} more</source>
        <translation>+{hidden} और</translation>
    </message>
</context>
<context>
    <name>MiniCall</name>
    <message>
        <source>Call status</source>
        <translation>कॉल की स्थिति</translation>
    </message>
</context>
<context>
    <name>MiniDialer</name>
    <message>
        <source>As {agent}</source>
        <translation>{agent} के नाम से</translation>
    </message>
    <message>
        <source>Back to the big window</source>
        <translation>बड़ी विंडो पर वापस</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>कॉल करें</translation>
    </message>
    <message>
        <source>Calldeck mini dialer</source>
        <translation>Calldeck मिनी डायलर</translation>
    </message>
    <message>
        <source>Keep on top</source>
        <translation>सबसे ऊपर रखें</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>छूटी कॉलें</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>उपस्थिति</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>Ring me on</source>
        <translation>मुझे इस पर बजाएँ</translation>
    </message>
    <message>
        <source>{n} callers are waiting</source>
        <translation>{n} कॉलर इंतज़ार में हैं</translation>
    </message>
</context>
<context>
    <name>MiniMissed</name>
    <message>
        <source>Missed {ago}, not called back</source>
        <translation>{ago} छूटी, वापस कॉल नहीं हुई</translation>
    </message>
</context>
<context>
    <name>MiniRecents</name>
    <message>
        <source>No calls from this desk yet</source>
        <translation>इस डेस्क से अभी कोई कॉल नहीं</translation>
    </message>
    <message>
        <source>Put {who} into the field</source>
        <translation>{who} को नंबर की जगह में डालें</translation>
    </message>
</context>
<context>
    <name>MissedCallsController</name>
    <message>
        <source>Claims are shared with every desk at once.</source>
        <translation>दावे हर डेस्क को तुरंत दिखते हैं।</translation>
    </message>
    <message>
        <source>Claims stay on this desk. Who was dealt with is told to the provider; whether colleagues see that is not known.</source>
        <translation>दावे इसी डेस्क पर रहते हैं। किसे निपटाया गया यह प्रदाता को बताया जाता है; साथियों को दिखता है या नहीं, पता नहीं।</translation>
    </message>
    <message>
        <source>Claims stay on this desk: colleagues at other desks do not see them.</source>
        <translation>दावे इसी डेस्क पर रहते हैं: दूसरे डेस्क के साथी उन्हें नहीं देखते।</translation>
    </message>
    <message>
        <source>The database is not reached: nothing can be claimed or noted now.</source>
        <translation>डेटाबेस नहीं मिल रहा: अभी न कुछ लिया जा सकता है, न लिखा जा सकता है।</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>प्रदाता</translation>
    </message>
    <message>
        <source>This sign-in is no agent: nothing rings it.</source>
        <translation>यह साइन-इन एजेंट का नहीं है: इस पर कुछ नहीं बजता।</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>एक साथी</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>लिया</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>लौटाया</translation>
    </message>
    <message>
        <source>marked as handled</source>
        <translation>निपटा चिह्नित किया</translation>
    </message>
    <message>
        <source>noted as “{outcome}”</source>
        <translation>“{outcome}” लिखा</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>फिर खोला</translation>
    </message>
    <message>
        <source>snoozed until {when}</source>
        <translation>{when} तक टाला</translation>
    </message>
    <message>
        <source>{name} called again and was answered by {by} {ago}.</source>
        <translation>{name} ने फिर कॉल की और {by} ने {ago} उत्तर दिया।</translation>
    </message>
    <message>
        <source>{name} was called back by {by} {ago}.</source>
        <translation>{name} को {by} ने {ago} वापस कॉल की।</translation>
    </message>
    <message>
        <source>{name} was dealt with by {by} {ago}.</source>
        <translation>{name} को {by} ने {ago} निपटाया।</translation>
    </message>
    <message>
        <source>{provider} does not tell who was rung.</source>
        <translation>{provider} नहीं बताता कि किस पर घंटी बजी।</translation>
    </message>
</context>
<context>
    <name>MissedCallsPage</name>
    <message>
        <source> min</source>
        <translation> मि.</translation>
    </message>
    <message>
        <source>A caller is overdue</source>
        <translation>कोई कॉलर बहुत देर से इंतज़ार में है</translation>
    </message>
    <message>
        <source>A new missed caller</source>
        <translation>नया छूटा कॉलर</translation>
    </message>
    <message>
        <source>A snooze is over</source>
        <translation>टालने का समय पूरा हुआ</translation>
    </message>
    <message>
        <source>Desktop notification</source>
        <translation>डेस्कटॉप सूचना</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>डेस्कटॉप सूचनाएँ</translation>
    </message>
    <message>
        <source>Minutes since the first missed call</source>
        <translation>पहली छूटी कॉल के बाद मिनट</translation>
    </message>
    <message>
        <source>Overdue after</source>
        <translation>देर इसके बाद</translation>
    </message>
    <message>
        <source>Waiting after</source>
        <translation>इंतज़ार इसके बाद</translation>
    </message>
</context>
<context>
    <name>MissedFigures</name>
    <message>
        <source>Missed calls</source>
        <translation>छूटी कॉलें</translation>
    </message>
    <message>
        <source>{which}, {period}, printed at {when}</source>
        <translation>{which}, {period}, {when} छापा गया</translation>
    </message>
</context>
<context>
    <name>MissedFiguresController</name>
    <message>
        <source>Saved {file}</source>
        <translation>{file} सहेजी गई</translation>
    </message>
</context>
<context>
    <name>MissedFilters</name>
    <message>
        <source>Direction</source>
        <translation>दिशा</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Search missed calls</source>
        <translation>छूटी कॉलें खोजें</translation>
    </message>
    <message>
        <source>To</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>to</source>
        <translation>से</translation>
    </message>
</context>
<context>
    <name>MissedFrame</name>
    <message>
        <source>Missed calls</source>
        <translation>छूटी कॉलें</translation>
    </message>
    <message>
        <source>Show caller</source>
        <translation>कॉलर दिखाएँ</translation>
    </message>
</context>
<context>
    <name>MissedListBar</name>
    <message>
        <source>At least {callers}</source>
        <translation>कम से कम {callers}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>चयन हटाएँ</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>पूर्णता</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>छूटी कॉलें</translation>
    </message>
    <message>
        <source>Refresh missed calls</source>
        <translation>छूटी कॉलें ताज़ा करें</translation>
    </message>
    <message>
        <source>call</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>complete from {start} to {end}, {age}</source>
        <translation>{start} से {end} तक पूरी, {age}</translation>
    </message>
    <message>
        <source>complete, {age}</source>
        <translation>पूरा, {age}</translation>
    </message>
    <message>
        <source>next</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>अधूरा</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>reading {page}</source>
        <translation>{page} पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>{callers} claimed by you</source>
        <translation>{callers} आपने लिए</translation>
    </message>
    <message>
        <source>{callers} closed</source>
        <translation>{callers} बंद</translation>
    </message>
    <message>
        <source>{callers} snoozed</source>
        <translation>{callers} टाले हुए</translation>
    </message>
    <message>
        <source>{callers} so far</source>
        <translation>अब तक {callers}</translation>
    </message>
    <message>
        <source>{callers} to call back</source>
        <translation>{callers} वापस कॉल के लिए</translation>
    </message>
    <message>
        <source>{count} of {all} callers</source>
        <translation>{all} में से {count} कॉलर</translation>
    </message>
    <message>
        <source>{count} of {all} selected</source>
        <translation>{all} में से {count} चुने हुए</translation>
    </message>
</context>
<context>
    <name>MissedStates</name>
    <message>
        <source>Claim a caller, or call one back: nobody else does then.</source>
        <translation>किसी कॉलर को अपने लिए लें, या वापस कॉल करें: तब कोई और नहीं करता।</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>खोज हटाएँ</translation>
    </message>
    <message>
        <source>Everyone was answered.</source>
        <translation>सबको उत्तर मिला।</translation>
    </message>
    <message>
        <source>Hidden by the search: {callers}.</source>
        <translation>खोज से छिपे: {callers}।</translation>
    </message>
    <message>
        <source>No missed call matches “{text}”</source>
        <translation>“{text}” से कोई छूटी कॉल नहीं मिलती</translation>
    </message>
    <message>
        <source>No missed calls with this sign-in</source>
        <translation>इस साइन-इन में छूटी कॉलें नहीं हैं</translation>
    </message>
    <message>
        <source>No missed calls {when}</source>
        <translation>{when} कोई छूटी कॉल नहीं</translation>
    </message>
    <message>
        <source>No missed calls, in or out, {when}</source>
        <translation>{when} कोई छूटी कॉल नहीं, न आने वाली न जाने वाली</translation>
    </message>
    <message>
        <source>No unanswered outgoing calls {when}</source>
        <translation>{when} बिना उत्तर की कोई जाने वाली कॉल नहीं</translation>
    </message>
    <message>
        <source>Nobody here among the calls that were read</source>
        <translation>पढ़ी गई कॉलों में यहाँ कोई नहीं</translation>
    </message>
    <message>
        <source>Nobody is snoozed</source>
        <translation>कोई टाला हुआ नहीं</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>कोई इंतज़ार में नहीं</translation>
    </message>
    <message>
        <source>Nobody was called back {when}</source>
        <translation>{when} किसी को वापस कॉल नहीं हुई</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>साइन इन नहीं है</translation>
    </message>
    <message>
        <source>Parts of {span} were not read</source>
        <translation>{span} के कुछ हिस्से नहीं पढ़े गए</translation>
    </message>
    <message>
        <source>Show all missed calls</source>
        <translation>सभी छूटी कॉलें दिखाएँ</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन</translation>
    </message>
    <message>
        <source>Sign in to see who could not reach you, or try the demo.</source>
        <translation>कौन आप तक नहीं पहुँच सका, यह देखने के लिए साइन इन करें, या डेमो आज़माएँ।</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>साइन इन हो रहा है</translation>
    </message>
    <message>
        <source>Some calls are not known: read them again.</source>
        <translation>कुछ कॉलें ज्ञात नहीं हैं: उन्हें फिर पढ़ें।</translation>
    </message>
    <message>
        <source>Who is called back, or gets through, is listed here with the proof.</source>
        <translation>जिसे वापस कॉल हुई या जिसकी बात हो गई, वह प्रमाण के साथ यहाँ दिखता है।</translation>
    </message>
    <message>
        <source>Who is snoozed waits here until the time that you choose.</source>
        <translation>टाले हुए कॉलर आपके चुने समय तक यहाँ रुकते हैं।</translation>
    </message>
    <message>
        <source>You have claimed nobody</source>
        <translation>आपने किसी को नहीं लिया है</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>{first} से {last} तक</translation>
    </message>
    <message>
        <source>in the last 24 hours</source>
        <translation>पिछले 24 घंटों में</translation>
    </message>
    <message>
        <source>in the last 30 days</source>
        <translation>पिछले 30 दिनों में</translation>
    </message>
    <message>
        <source>in the last 7 days</source>
        <translation>पिछले 7 दिनों में</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>{day} को</translation>
    </message>
    <message>
        <source>today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>कल</translation>
    </message>
    <message>
        <source>{count} snoozed.</source>
        <translation>{count} टाले गए।</translation>
    </message>
    <message>
        <source>{span} was not read</source>
        <translation>{span} नहीं पढ़ा गया</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} से {end}</translation>
    </message>
</context>
<context>
    <name>MissedTab</name>
    <message>
        <source>Call back</source>
        <translation>वापस कॉल करें</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>अपने लिए लें</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>नंबर कॉपी करें</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>एक्सपोर्ट</translation>
    </message>
    <message>
        <source>Export missed calls</source>
        <translation>छूटी कॉलें एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Mark handled</source>
        <translation>निपटा चिह्नित करें</translation>
    </message>
    <message>
        <source>Put into the number field</source>
        <translation>नंबर की जगह में डालें</translation>
    </message>
    <message>
        <source>{number} copied</source>
        <translation>{number} कॉपी हुआ</translation>
    </message>
</context>
<context>
    <name>MissedViews</name>
    <message>
        <source>Delete a view</source>
        <translation>व्यू हटाएँ</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>छूटी कॉलें</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>यह व्यू सहेजें…</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>व्यू</translation>
    </message>
</context>
<context>
    <name>MissedWeek</name>
    <message>
        <source>Reading last week&apos;s missed calls</source>
        <translation>पिछले सप्ताह की छूटी कॉलें पढ़ी जा रही हैं</translation>
    </message>
</context>
<context>
    <name>MissedWork</name>
    <message>
        <source>That was the last caller of the list.</source>
        <translation>यह सूची का आख़िरी कॉलर था।</translation>
    </message>
    <message>
        <source>{name} claimed this caller.</source>
        <translation>{name} ने यह कॉलर लिया।</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Address of the PAC file</source>
        <translation>PAC फ़ाइल का पता</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>प्रॉक्सी का पता</translation>
    </message>
    <message>
        <source>As a PAC file says</source>
        <translation>PAC फ़ाइल के अनुसार</translation>
    </message>
    <message>
        <source>As this computer is set</source>
        <translation>इस कंप्यूटर की सेटिंग के अनुसार</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>देखा जा रहा है…</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>कोई प्रॉक्सी नहीं</translation>
    </message>
    <message>
        <source>No proxy is used</source>
        <translation>कोई प्रॉक्सी उपयोग नहीं होता</translation>
    </message>
    <message>
        <source>Not used.</source>
        <translation>उपयोग नहीं होता।</translation>
    </message>
    <message>
        <source>Nothing changes until there is an address.</source>
        <translation>पता लिखे बिना कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation>पासवर्ड…</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>प्रॉक्सी</translation>
    </message>
    <message>
        <source>Proxy password…</source>
        <translation>प्रॉक्सी का पासवर्ड…</translation>
    </message>
    <message>
        <source>Requests go directly, without a proxy.</source>
        <translation>अनुरोध सीधे जाते हैं, बिना प्रॉक्सी के।</translation>
    </message>
    <message>
        <source>Requests go through {proxy}, as {user}.</source>
        <translation>अनुरोध {proxy} से होकर जाते हैं, {user} के नाम से।</translation>
    </message>
    <message>
        <source>Requests go through {proxy}.</source>
        <translation>अनुरोध {proxy} से होकर जाते हैं।</translation>
    </message>
    <message>
        <source>The trusted certificates cannot be read. Ask your IT department.</source>
        <translation>भरोसेमंद प्रमाणपत्र पढ़े नहीं जा सकते। अपने IT विभाग से पूछें।</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>यह प्रॉक्सी</translation>
    </message>
    <message>
        <source>Trusted certificates: those of this system</source>
        <translation>भरोसेमंद प्रमाणपत्र: इस सिस्टम के</translation>
    </message>
    <message>
        <source>Trusted certificates: {store}</source>
        <translation>भरोसेमंद प्रमाणपत्र: {store}</translation>
    </message>
    <message>
        <source>Way to the provider</source>
        <translation>प्रदाता तक का रास्ता</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Add a note for whoever calls next</source>
        <translation>अगले कॉल करने वाले के लिए नोट जोड़ें</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Not signed in</source>
        <translation>साइन इन नहीं है</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} में से {done}</translation>
    </message>
</context>
<context>
    <name>NumberLine</name>
    <message>
        <source>Choose somebody from the list, or type a number.</source>
        <translation>सूची से किसी को चुनें, या नंबर लिखें।</translation>
    </message>
    <message>
        <source>Number check</source>
        <translation>नंबर की जाँच</translation>
    </message>
    <message>
        <source>Short numbers cannot be called from here: use your phone.</source>
        <translation>छोटे नंबरों पर यहाँ से कॉल नहीं हो सकती: अपने फ़ोन से करें।</translation>
    </message>
    <message>
        <source>This is an emergency number. It cannot be called from here: use your phone.</source>
        <translation>यह आपातकालीन नंबर है। इस पर यहाँ से कॉल नहीं हो सकती: अपने फ़ोन से करें।</translation>
    </message>
    <message>
        <source>Type a number or a name, then press Enter.</source>
        <translation>नंबर या नाम लिखें, फिर Enter दबाएँ।</translation>
    </message>
</context>
<context>
    <name>NumberSources</name>
    <message>
        <source>Links and keys</source>
        <translation>लिंक और कुंजियाँ</translation>
    </message>
</context>
<context>
    <name>OutcomeForm</name>
    <message>
        <source>Call again</source>
        <translation>फिर कॉल करें</translation>
    </message>
    <message>
        <source>Call again {when}</source>
        <translation>फिर कॉल करें {when}</translation>
    </message>
    <message>
        <source>Choose what came of it: 1 to 5.</source>
        <translation>नतीजा चुनें: 1 से 5।</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>सहेजें और अगला</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>नतीजा क्या रहा?</translation>
    </message>
</context>
<context>
    <name>PasswordLine</name>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>पासवर्ड कॉपी करें</translation>
    </message>
    <message>
        <source>Make up a strong password</source>
        <translation>मज़बूत पासवर्ड बनाएँ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>नया पासवर्ड</translation>
    </message>
    <message>
        <source>No weakness found.</source>
        <translation>कोई कमज़ोरी नहीं मिली।</translation>
    </message>
    <message>
        <source>The present password is weak: {fault}. Empty keeps it.</source>
        <translation>मौजूदा पासवर्ड कमज़ोर है: {fault}। खाली छोड़ने पर वही रहेगा।</translation>
    </message>
    <message>
        <source>Weak: {fault}.</source>
        <translation>कमज़ोर: {fault}।</translation>
    </message>
</context>
<context>
    <name>PatternDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Name pattern</source>
        <translation>नाम का पैटर्न</translation>
    </message>
    <message>
        <source>Places: {places}. {n} counts from 1.</source>
        <translation>जगहें: {places}। {n} 1 से गिनता है।</translation>
    </message>
    <message>
        <source>Rename by pattern</source>
        <translation>पैटर्न से नाम बदलें</translation>
    </message>
    <message>
        <source>There is no {place} to put in.</source>
        <translation>भरने के लिए {place} नहीं है।</translation>
    </message>
    <message>
        <source>Write how the names are to be.</source>
        <translation>लिखें कि नाम कैसे हों।</translation>
    </message>
</context>
<context>
    <name>PhoneField</name>
    <message>
        <source>Delete digit</source>
        <translation>अंक हटाएँ</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>कॉल का नंबर</translation>
    </message>
</context>
<context>
    <name>PresenceButton</name>
    <message>
        <source>Unknown</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>Your status. Only what is set here is known.</source>
        <translation>आपकी स्थिति। केवल यहाँ तय की गई ही ज्ञात है।</translation>
    </message>
    <message>
        <source>{status}, set here {time}</source>
        <translation>{status}, {time} यहाँ तय</translation>
    </message>
</context>
<context>
    <name>PresenceMenu</name>
    <message>
        <source>Back to {status}</source>
        <translation>{status} पर वापस</translation>
    </message>
    <message>
        <source>Break left: not known. {fault}</source>
        <translation>बचा ब्रेक: ज्ञात नहीं। {fault}</translation>
    </message>
    <message>
        <source>Break left: {span}</source>
        <translation>बचा ब्रेक: {span}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>Page {page} of {count}</source>
        <translation>पेज {page}, कुल {count}</translation>
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
        <translation>प्रिंट करें</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF के रूप में सहेजें</translation>
    </message>
</context>
<context>
    <name>ProxyPasswordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Kept in the system’s keyring; empty removes it.</source>
        <translation>सिस्टम के कीरिंग में रहता है; खाली छोड़ने पर हट जाता है।</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>प्रॉक्सी का पासवर्ड</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>प्रॉक्सी का पासवर्ड</translation>
    </message>
    <message>
        <source>Proxy password…</source>
        <translation>प्रॉक्सी का पासवर्ड…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Save proxy password</source>
        <translation>प्रॉक्सी का पासवर्ड सहेजें</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>User name of the proxy</source>
        <translation>प्रॉक्सी का उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>{proxy} lets Calldeck through with these.</source>
        <translation>इन्हीं से {proxy} Calldeck को आगे जाने देता है।</translation>
    </message>
</context>
<context>
    <name>RecentActions</name>
    <message>
        <source>Add contact…</source>
        <translation>संपर्क जोड़ें…</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>फिर कॉल करें</translation>
    </message>
    <message>
        <source>Choose a call first</source>
        <translation>पहले एक कॉल चुनें</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>नंबर कॉपी करें</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation>{0} कॉपी करें</translation>
    </message>
    <message>
        <source>Edit contact…</source>
        <translation>संपर्क बदलें…</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>नोट बदलें…</translation>
    </message>
    <message>
        <source>Export recent calls</source>
        <translation>हाल की कॉलें एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>More for this call</source>
        <translation>इस कॉल के लिए और</translation>
    </message>
    <message>
        <source>Notes are kept with calls from this desk.</source>
        <translation>नोट इस डेस्क की कॉलों के साथ रखे जाते हैं।</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Play recording</source>
        <translation>रिकॉर्डिंग चलाएँ</translation>
    </message>
    <message>
        <source>Put into the number field</source>
        <translation>नंबर की जगह में डालें</translation>
    </message>
    <message>
        <source>Save recording…</source>
        <translation>रिकॉर्डिंग सहेजें…</translation>
    </message>
    <message>
        <source>The caller withheld the number</source>
        <translation>कॉलर ने नंबर छिपाया है</translation>
    </message>
</context>
<context>
    <name>RecentCalls</name>
    <message>
        <source>Recent calls</source>
        <translation>हाल की कॉलें</translation>
    </message>
</context>
<context>
    <name>RecentFilters</name>
    <message>
        <source>Agent of the calls</source>
        <translation>कॉलों का एजेंट</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>सभी एजेंट</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>सभी कॉलें</translation>
    </message>
    <message>
        <source>Call direction</source>
        <translation>कॉल की दिशा</translation>
    </message>
    <message>
        <source>Call period</source>
        <translation>कॉलों की अवधि</translation>
    </message>
    <message>
        <source>Call result</source>
        <translation>कॉल का नतीजा</translation>
    </message>
    <message>
        <source>Filter recent calls</source>
        <translation>हाल की कॉलें फ़िल्टर करें</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>आने-जाने वाली</translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>हाल की कॉलें</translation>
    </message>
    <message>
        <source>Search recent calls</source>
        <translation>हाल की कॉलें खोजें</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>यह डेस्क</translation>
    </message>
</context>
<context>
    <name>RecentListBar</name>
    <message>
        <source>At least {calls}</source>
        <translation>कम से कम {calls}</translation>
    </message>
    <message>
        <source>Refresh recent calls</source>
        <translation>हाल की कॉलें ताज़ा करें</translation>
    </message>
    <message>
        <source>reading {page}</source>
        <translation>{page} पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>{count} answered</source>
        <translation>{count} उत्तर मिलीं</translation>
    </message>
    <message>
        <source>{whole}, average {average}</source>
        <translation>{whole}, औसत {average}</translation>
    </message>
</context>
<context>
    <name>RecentStates</name>
    <message>
        <source>Calls that you place here are kept on this computer.</source>
        <translation>यहाँ से की गई कॉलें इसी कंप्यूटर पर रहती हैं।</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>खोज और फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>Hidden by search and filters: {calls}.</source>
        <translation>खोज और फ़िल्टर से छिपीं: {calls}।</translation>
    </message>
    <message>
        <source>No call matches the filters</source>
        <translation>फ़िल्टरों से कोई कॉल नहीं मिलती</translation>
    </message>
    <message>
        <source>No call matches “{text}”</source>
        <translation>“{text}” से कोई कॉल नहीं मिलती</translation>
    </message>
    <message>
        <source>No calls from this desk yet</source>
        <translation>इस डेस्क से अभी कोई कॉल नहीं</translation>
    </message>
    <message>
        <source>No calls in this time</source>
        <translation>इस समय में कोई कॉल नहीं</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>साइन इन नहीं है</translation>
    </message>
    <message>
        <source>Only what is known from before is listed.</source>
        <translation>केवल पहले से ज्ञात कॉलें सूची में हैं।</translation>
    </message>
    <message>
        <source>Parts of {start} to {end} were not read</source>
        <translation>{start} से {end} के कुछ हिस्से नहीं पढ़े गए</translation>
    </message>
    <message>
        <source>Refresh reads what the provider lists.</source>
        <translation>ताज़ा करने से प्रदाता की सूची पढ़ी जाती है।</translation>
    </message>
    <message>
        <source>Show all calls</source>
        <translation>सभी कॉलें दिखाएँ</translation>
    </message>
    <message>
        <source>Show all recent calls</source>
        <translation>हाल की सभी कॉलें दिखाएँ</translation>
    </message>
    <message>
        <source>Show any time</source>
        <translation>कोई भी समय दिखाएँ</translation>
    </message>
    <message>
        <source>The provider’s calls have not been read yet</source>
        <translation>प्रदाता की कॉलें अभी नहीं पढ़ी गई हैं</translation>
    </message>
    <message>
        <source>{start} to {end} was not read</source>
        <translation>{start} से {end} तक नहीं पढ़ा गया</translation>
    </message>
</context>
<context>
    <name>RecordingLine</name>
    <message>
        <source>Opened in your system’s player</source>
        <translation>आपके सिस्टम के प्लेयर में खोला गया</translation>
    </message>
    <message>
        <source>Recordings (*{ending})</source>
        <translation>रिकॉर्डिंग (*{ending})</translation>
    </message>
    <message>
        <source>Save recording</source>
        <translation>रिकॉर्डिंग सहेजें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>रिकॉर्डिंग रोकें</translation>
    </message>
</context>
<context>
    <name>RecordingsController</name>
    <message>
        <source>Fetching the recording</source>
        <translation>रिकॉर्डिंग लाई जा रही है</translation>
    </message>
    <message>
        <source>Fetching the recording, {done} of {total} kB</source>
        <translation>रिकॉर्डिंग लाई जा रही है, {total} में से {done} kB</translation>
    </message>
    <message>
        <source>Many recordings were fetched: waiting for the next minute</source>
        <translation>बहुत सी रिकॉर्डिंग लाई गईं: अगले मिनट की प्रतीक्षा</translation>
    </message>
    <message>
        <source>No program on this computer plays this recording.</source>
        <translation>इस कंप्यूटर का कोई प्रोग्राम यह रिकॉर्डिंग नहीं चलाता।</translation>
    </message>
    <message>
        <source>No recording of this call is known.</source>
        <translation>इस कॉल की कोई रिकॉर्डिंग ज्ञात नहीं।</translation>
    </message>
    <message>
        <source>Nothing was played; the recording was fetched and can be saved.</source>
        <translation>कुछ नहीं चलाया गया; रिकॉर्डिंग लाई जा चुकी है और सहेजी जा सकती है।</translation>
    </message>
    <message>
        <source>Save recording</source>
        <translation>रिकॉर्डिंग सहेजें</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>{file} सहेजी गई</translation>
    </message>
    <message>
        <source>The recording is not ready yet, trying again in {seconds} s</source>
        <translation>रिकॉर्डिंग अभी तैयार नहीं, {seconds} से. में फिर कोशिश होगी</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>Replay of a support bundle</source>
        <translation>सहायता बंडल का रीप्ले</translation>
    </message>
    <message>
        <source>{file}: names and numbers are made up, times are moved to now, and nothing leaves this computer.</source>
        <translation>{file}: नाम और नंबर काल्पनिक हैं, समय खिसकाकर अभी का किया गया है, और कुछ भी इस कंप्यूटर से बाहर नहीं जाता।</translation>
    </message>
</context>
<context>
    <name>ReplayBar</name>
    <message>
        <source>Being saved</source>
        <translation>सहेजा जा रहा है</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>फिर पढ़ें</translation>
    </message>
    <message>
        <source>Save shifts</source>
        <translation>शिफ़्टें सहेजें</translation>
    </message>
</context>
<context>
    <name>RunNotices</name>
    <message>
        <source>, {count} uncertain</source>
        <translation>, {count} अनिश्चित</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>देखें</translation>
    </message>
    <message>
        <source>{done} of {total} done{uncertain}. Check and continue, or revert.</source>
        <translation>{total} में से {done} हुए{uncertain}। जाँचकर जारी रखें, या पहले जैसा करें।</translation>
    </message>
    <message>
        <source>“{title}” was cut off</source>
        <translation>“{title}” बीच में रुक गया</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>Choose a run to see its rows</source>
        <translation>पंक्तियाँ देखने के लिए एक काम चुनें</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>देखें</translation>
    </message>
    <message>
        <source>Run rows</source>
        <translation>काम की पंक्तियाँ</translation>
    </message>
    <message>
        <source>The audit log still tells what was changed.</source>
        <translation>क्या बदला गया, यह ऑडिट लॉग अब भी बताता है।</translation>
    </message>
    <message>
        <source>The rows of this run are no longer kept</source>
        <translation>इस काम की पंक्तियाँ अब नहीं रखी जातीं</translation>
    </message>
    <message>
        <source>Undo row</source>
        <translation>पंक्ति वापस लें</translation>
    </message>
    <message>
        <source>Undo rows</source>
        <translation>पंक्तियाँ वापस लें</translation>
    </message>
    <message>
        <source>Undo run</source>
        <translation>काम वापस लें</translation>
    </message>
    <message>
        <source>Undo {count}rows</source>
        <translation>{count}पंक्तियाँ वापस लें</translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation>{who} द्वारा</translation>
    </message>
    <message>
        <source>{rows} done</source>
        <translation>{rows} हुईं</translation>
    </message>
</context>
<context>
    <name>RunRows</name>
    <message>
        <source>taken back {when}</source>
        <translation>{when} वापस लिया गया</translation>
    </message>
</context>
<context>
    <name>RunShow</name>
    <message>
        <source>{done} of {total} done: {title}</source>
        <translation>{total} में से {done} हुए: {title}</translation>
    </message>
    <message>
        <source>{title}, paused</source>
        <translation>{title}, रुका हुआ</translation>
    </message>
</context>
<context>
    <name>RunsController</name>
    <message>
        <source>Checking again</source>
        <translation>फिर जाँच हो रही है</translation>
    </message>
    <message>
        <source>Looking up what is uncertain: {title}</source>
        <translation>अनिश्चित को देखा जा रहा है: {title}</translation>
    </message>
    <message>
        <source>Undo of “{title}”</source>
        <translation>“{title}” वापस लेना</translation>
    </message>
</context>
<context>
    <name>RunsPane</name>
    <message>
        <source>Changes made here are listed, with a way back.</source>
        <translation>यहाँ किए बदलाव वापस लेने के रास्ते के साथ दिखते हैं।</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>खोज हटाएँ</translation>
    </message>
    <message>
        <source>No run matches “{text}”</source>
        <translation>“{text}” से कोई काम नहीं मिलता</translation>
    </message>
    <message>
        <source>Nothing was changed from this desk yet</source>
        <translation>इस डेस्क से अभी कुछ नहीं बदला गया</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation>काम खोजें</translation>
    </message>
    <message>
        <source>Show all runs</source>
        <translation>सभी काम दिखाएँ</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>अभी कोशिश करें</translation>
    </message>
</context>
<context>
    <name>SaveTemplateDialog</name>
    <message>
        <source>Fills in</source>
        <translation>भरता है</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>टेम्पलेट के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Tick what it is to fill in.</source>
        <translation>चुनें कि यह क्या भरे।</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>खोज हटाएँ</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>छिपाएँ</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>{name} दिखाएँ</translation>
    </message>
</context>
<context>
    <name>SelectionKey</name>
    <message>
        <source>Put the selected number into the dialer</source>
        <translation>चुना हुआ नंबर डायलर में डालें</translation>
    </message>
</context>
<context>
    <name>SelectionKeyEntry</name>
    <message>
        <source>A key for the copied number: bind this command in the Shortcuts app.</source>
        <translation>कॉपी किए नंबर की कुंजी: Shortcuts ऐप में यह कमांड जोड़ें।</translation>
    </message>
    <message>
        <source>A key for the selected text of any program</source>
        <translation>किसी भी प्रोग्राम के चुने हुए पाठ की कुंजी</translation>
    </message>
    <message>
        <source>Add Ctrl, Alt or the Windows key: without one, no program could use this key.</source>
        <translation>Ctrl, Alt या Windows कुंजी जोड़ें: इनके बिना कोई प्रोग्राम यह कुंजी उपयोग नहीं कर पाएगा।</translation>
    </message>
    <message>
        <source>Another program has this key. Choose another one.</source>
        <translation>यह कुंजी दूसरे प्रोग्राम की है। दूसरी चुनें।</translation>
    </message>
    <message>
        <source>Command for the selected text</source>
        <translation>चुने हुए पाठ की कमांड</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>कमांड कॉपी करें</translation>
    </message>
    <message>
        <source>Key for the selected text</source>
        <translation>चुने हुए पाठ की कुंजी</translation>
    </message>
    <message>
        <source>Selected text</source>
        <translation>चुना हुआ पाठ</translation>
    </message>
    <message>
        <source>The desktop asks you, and may give another key than this one.</source>
        <translation>डेस्कटॉप आपसे पूछता है, और इससे अलग कुंजी दे सकता है।</translation>
    </message>
    <message>
        <source>The desktop did not give this key. Nothing was changed.</source>
        <translation>डेस्कटॉप ने यह कुंजी नहीं दी। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>This desktop gives programs no key of their own. For one that brings the selected text into the dialer, bind this command in the desktop’s keyboard settings.</source>
        <translation>यह डेस्कटॉप प्रोग्रामों को अपनी कुंजी नहीं देता। चुने हुए पाठ को डायलर में लाने वाली कुंजी के लिए डेस्कटॉप की कीबोर्ड सेटिंग में यह कमांड जोड़ें।</translation>
    </message>
    <message>
        <source>This key cannot be taken. Choose a letter, a digit or F1 to F12.</source>
        <translation>यह कुंजी नहीं ली जा सकती। कोई अक्षर, अंक या F1 से F12 चुनें।</translation>
    </message>
    <message>
        <source>With Ctrl, Alt or the Windows key; it works in all programs.</source>
        <translation>Ctrl, Alt या Windows कुंजी के साथ; यह सभी प्रोग्रामों में काम करती है।</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Before a call</source>
        <translation>कॉल से पहले</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>General</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>छूटी कॉलें</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>सेटिंग के पेज</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
</context>
<context>
    <name>ShiftDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Set shift</source>
        <translation>शिफ़्ट तय करें</translation>
    </message>
</context>
<context>
    <name>ShiftStates</name>
    <message>
        <source>Add the first one, or bring a list from Excel. Then plan hours here.</source>
        <translation>पहला जोड़ें, या Excel से सूची लाएँ। फिर यहाँ घंटे तय करें।</translation>
    </message>
    <message>
        <source>No agent matches the filters</source>
        <translation>फ़िल्टरों से कोई एजेंट नहीं मिलता</translation>
    </message>
    <message>
        <source>No agent matches “{text}”</source>
        <translation>“{text}” से कोई एजेंट नहीं मिलता</translation>
    </message>
    <message>
        <source>No agents yet</source>
        <translation>अभी कोई एजेंट नहीं</translation>
    </message>
    <message>
        <source>No shifts with {provider}</source>
        <translation>{provider} में शिफ़्टें नहीं हैं</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>साइन इन नहीं है</translation>
    </message>
    <message>
        <source>Shifts are for supervisors</source>
        <translation>शिफ़्टें सुपरवाइज़रों के लिए हैं</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सभी दिखाएँ</translation>
    </message>
    <message>
        <source>Show all agents</source>
        <translation>सभी एजेंट दिखाएँ</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन</translation>
    </message>
    <message>
        <source>Sign in to see who is on when, or try the demo.</source>
        <translation>कौन कब काम पर है यह देखने के लिए साइन इन करें, या डेमो आज़माएँ।</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>साइन इन हो रहा है</translation>
    </message>
    <message>
        <source>{agents} hidden. Coverage and replay count all of them.</source>
        <translation>{agents} छिपे हैं। कवरेज और पिछले सप्ताह का मिलान सबको गिनते हैं।</translation>
    </message>
    <message>
        <source>{provider} keeps no shift hours for its agents, so there is nothing to show or to change here. Who takes calls is set by the status, in the table.</source>
        <translation>{provider} अपने एजेंटों के शिफ़्ट घंटे नहीं रखता, इसलिए यहाँ दिखाने या बदलने के लिए कुछ नहीं है। कौन कॉल लेता है यह तालिका की स्थिति से तय होता है।</translation>
    </message>
</context>
<context>
    <name>ShiftView</name>
    <message>
        <source>Shifts</source>
        <translation>शिफ़्टें</translation>
    </message>
</context>
<context>
    <name>ShiftWords</name>
    <message>
        <source>, {count} before the change</source>
        <translation>, बदलाव से पहले {count}</translation>
    </message>
    <message>
        <source>Before the change: {count}.</source>
        <translation>बदलाव से पहले: {count}।</translation>
    </message>
    <message>
        <source>Last week&apos;s missed calls were not read.</source>
        <translation>पिछले सप्ताह की छूटी कॉलें नहीं पढ़ी गईं।</translation>
    </message>
    <message>
        <source>Last week&apos;s missed calls were not read. {why}</source>
        <translation>पिछले सप्ताह की छूटी कॉलें नहीं पढ़ी गईं। {why}</translation>
    </message>
    <message>
        <source>Most: {count} at {hour}.</source>
        <translation>सबसे ज़्यादा: {hour} पर {count}।</translation>
    </message>
    <message>
        <source>No missed calls in the last 7 days.</source>
        <translation>पिछले 7 दिनों में कोई छूटी कॉल नहीं।</translation>
    </message>
    <message>
        <source>No missed calls of last week are known; not all were read.</source>
        <translation>पिछले सप्ताह की कोई छूटी कॉल ज्ञात नहीं; सब नहीं पढ़ी गईं।</translation>
    </message>
    <message>
        <source>No replay of missed calls: {why}</source>
        <translation>छूटी कॉलों का मिलान नहीं: {why}</translation>
    </message>
    <message>
        <source>Nobody known on</source>
        <translation>कोई काम पर ज्ञात नहीं</translation>
    </message>
    <message>
        <source>Nobody on</source>
        <translation>कोई काम पर नहीं</translation>
    </message>
    <message>
        <source>Reading last week&apos;s missed calls, to hold them against these hours</source>
        <translation>इन घंटों से मिलाने के लिए पिछले सप्ताह की छूटी कॉलें पढ़ी जा रही हैं</translation>
    </message>
    <message>
        <source>Save {shifts}</source>
        <translation>{shifts} सहेजें</translation>
    </message>
    <message>
        <source>They could not be read again.</source>
        <translation>वे फिर पढ़े नहीं जा सके।</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>कम</translation>
    </message>
    <message>
        <source>With these hours, {figures} would have had nobody on.</source>
        <translation>इन घंटों में {figures} पर कोई काम पर न होता।</translation>
    </message>
    <message>
        <source>With these hours, {figures} would have had someone on.</source>
        <translation>इन घंटों में {figures} पर कोई काम पर होता।</translation>
    </message>
    <message>
        <source>at least {count}</source>
        <translation>कम से कम {count}</translation>
    </message>
    <message>
        <source>last week&apos;s one missed call</source>
        <translation>पिछले सप्ताह की एक छूटी कॉल</translation>
    </message>
    <message>
        <source>thin</source>
        <translation>कम</translation>
    </message>
    <message>
        <source>{agents} changed, not saved</source>
        <translation>{agents} बदले, सहेजे नहीं</translation>
    </message>
    <message>
        <source>{agents} selected, {count} moved</source>
        <translation>{agents} चुने हुए, {count} खिसकाए</translation>
    </message>
    <message>
        <source>{covered} of at least {total} missed calls of last week</source>
        <translation>पिछले सप्ताह की कम से कम {total} छूटी कॉलों में से {covered}</translation>
    </message>
    <message>
        <source>{covered} of last week&apos;s {total} missed calls</source>
        <translation>पिछले सप्ताह की {total} छूटी कॉलों में से {covered}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} से {end}</translation>
    </message>
    <message>
        <source>{told}, as before</source>
        <translation>{told}, पहले जैसा</translation>
    </message>
    <message>
        <source>{told}, changed from {old}</source>
        <translation>{told}, {old} से बदला</translation>
    </message>
    <message>
        <source>{who} stays {hours}: a shift lasts an hour at least, within 1 to 24</source>
        <translation>{who} {hours} पर ही: शिफ़्ट कम से कम एक घंटे की होती है, 1 से 24 के बीच</translation>
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
        <translation>{count} एजेंटों के शिफ़्ट घंटे</translation>
    </message>
    <message>
        <source>Shift hours of {name}</source>
        <translation>{name} के शिफ़्ट घंटे</translation>
    </message>
</context>
<context>
    <name>ShiftsPage</name>
    <message>
        <source>Discarded. Ctrl+Z brings it back.</source>
        <translation>छोड़ दिया। Ctrl+Z से वापस आएगा।</translation>
    </message>
    <message>
        <source>Hours of the zone that this computer is set to. No provider says its own.</source>
        <translation>इस कंप्यूटर के समय क्षेत्र के घंटे। कोई प्रदाता अपना नहीं बताता।</translation>
    </message>
    <message>
        <source>hours in {zone}, now {time}</source>
        <translation>{zone} के घंटे, अभी {time}</translation>
    </message>
</context>
<context>
    <name>ShortcutKeys</name>
    <message>
        <source>One key press, with Ctrl or Alt, is needed.</source>
        <translation>Ctrl या Alt के साथ एक कुंजी दबानी होगी।</translation>
    </message>
    <message>
        <source>{keys} belongs to text fields.</source>
        <translation>{keys} पाठ लिखने की जगहों के लिए है।</translation>
    </message>
    <message>
        <source>{keys} is for typing. Add Ctrl or Alt.</source>
        <translation>{keys} लिखने के लिए है। Ctrl या Alt जोड़ें।</translation>
    </message>
    <message>
        <source>{keys} is taken by “{action}”.</source>
        <translation>{keys} “{action}” के लिए लिया जा चुका है।</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>All keys are as they were at first.</source>
        <translation>सभी कुंजियाँ शुरू जैसी हैं।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Press a key’s button, then the new keys. Backspace leaves it without one. Keys in grey stay as they are.</source>
        <translation>कुंजी का बटन दबाएँ, फिर नई कुंजियाँ। Backspace उसे बिना कुंजी छोड़ता है। धूसर कुंजियाँ जैसी हैं वैसी रहती हैं।</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>सब कुंजियाँ रीसेट</translation>
    </message>
    <message>
        <source>Undo the reset</source>
        <translation>रीसेट वापस लें</translation>
    </message>
</context>
<context>
    <name>SignInChoices</name>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Preset by your organisation</source>
        <translation>आपके संगठन ने पहले से तय किया</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>प्रदाता</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>आपके संगठन ने तय किया</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>निदान</translation>
    </message>
    <message>
        <source>Encrypted; the key stays in the system’s keyring.</source>
        <translation>एन्क्रिप्टेड; कुंजी सिस्टम के कीरिंग में रहती है।</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <translation>मुझे साइन इन रखें</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>स्वीकार नहीं हुआ</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>डेमो आज़माएँ</translation>
    </message>
    <message>
        <source>Use the access your telephony provider gave you.</source>
        <translation>अपने टेलीफ़ोनी प्रदाता से मिला ऐक्सेस उपयोग करें।</translation>
    </message>
    <message>
        <source>Your organisation does not allow sign-ins to be kept on this computer.</source>
        <translation>आपका संगठन इस कंप्यूटर पर साइन-इन रखने की अनुमति नहीं देता।</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Reading</source>
        <translation>पढ़ा जा रहा है</translation>
    </message>
</context>
<context>
    <name>Snooze</name>
    <message>
        <source>in {0} h</source>
        <translation>{0} घं. में</translation>
    </message>
    <message>
        <source>in {0} min</source>
        <translation>{0} मि. में</translation>
    </message>
    <message>
        <source>tomorrow 9:00</source>
        <translation>कल 9:00</translation>
    </message>
</context>
<context>
    <name>SnoozeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>टालें</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>तब तक टालें</translation>
    </message>
    <message>
        <source>Snooze until then</source>
        <translation>तब तक टालें</translation>
    </message>
    <message>
        <source>That time is over.</source>
        <translation>वह समय बीत चुका है।</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>Choose a time…</source>
        <translation>समय चुनें…</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>टालें</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Copied</source>
        <translation>कॉपी किया</translation>
    </message>
    <message>
        <source>Dropped here</source>
        <translation>यहाँ छोड़ा</translation>
    </message>
    <message>
        <source>From a link</source>
        <translation>लिंक से</translation>
    </message>
    <message>
        <source>Nobody was called.</source>
        <translation>किसी को कॉल नहीं की गई।</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>चिपकाया</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>चुना हुआ</translation>
    </message>
    <message>
        <source>The link leads to no phone number</source>
        <translation>लिंक किसी फ़ोन नंबर का नहीं है</translation>
    </message>
    <message>
        <source>The number was not taken, and nobody was called.</source>
        <translation>नंबर नहीं लिया गया, और किसी को कॉल नहीं की गई।</translation>
    </message>
    <message>
        <source>What is selected is no phone number</source>
        <translation>चुना हुआ पाठ फ़ोन नंबर नहीं है</translation>
    </message>
    <message>
        <source>What was copied is no phone number</source>
        <translation>कॉपी किया पाठ फ़ोन नंबर नहीं है</translation>
    </message>
    <message>
        <source>What you dropped is no phone number</source>
        <translation>आपने जो छोड़ा वह फ़ोन नंबर नहीं है</translation>
    </message>
    <message>
        <source>What you pasted is no phone number</source>
        <translation>आपने जो चिपकाया वह फ़ोन नंबर नहीं है</translation>
    </message>
    <message>
        <source>Your organisation has switched off the dialer</source>
        <translation>आपके संगठन ने डायलर बंद कर दिया है</translation>
    </message>
    <message>
        <source>{source}, but no number yet. Put it right, or clear it.</source>
        <translation>{source}, पर अभी नंबर नहीं है। ठीक करें, या हटाएँ।</translation>
    </message>
    <message>
        <source>{source}: {number} is being called, as you allowed</source>
        <translation>{source}: {number} पर कॉल हो रही है, जैसा आपने होने दिया है</translation>
    </message>
    <message>
        <source>{source}: {number}. Call it when this call is over</source>
        <translation>{source}: {number}। यह कॉल पूरी होने पर इसे कॉल करें</translation>
    </message>
    <message>
        <source>{source}: {number}. Press Enter to call</source>
        <translation>{source}: {number}। कॉल के लिए Enter दबाएँ</translation>
    </message>
</context>
<context>
    <name>StartRefused</name>
    <message>
        <source>Calldeck was not started</source>
        <translation>Calldeck शुरू नहीं किया गया</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>विवरण कॉपी करें</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>The settings that your organisation made for this computer have mistakes. Nothing was changed, and nobody was signed in. Copy the details for whoever looks after this computer.</source>
        <translation>आपके संगठन ने इस कंप्यूटर के लिए जो सेटिंग बनाई हैं उनमें गलतियाँ हैं। कुछ नहीं बदला गया, और किसी को साइन इन नहीं किया गया। इस कंप्यूटर की देखभाल करने वाले के लिए विवरण कॉपी करें।</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Cancel running work</source>
        <translation>चल रहा काम रद्द करें</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>तैयार</translation>
    </message>
</context>
<context>
    <name>SuggestionBox</name>
    <message>
        <source>Suggestions</source>
        <translation>सुझाव</translation>
    </message>
</context>
<context>
    <name>SupportBundle</name>
    <message>
        <source>Save support bundle</source>
        <translation>सहायता बंडल सहेजें</translation>
    </message>
    <message>
        <source>ZIP archive (*.zip)</source>
        <translation>ZIP आर्काइव (*.zip)</translation>
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
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Everything private is taken out of it. Nothing is sent.</source>
        <translation>इसमें से हर निजी जानकारी हटाई जाती है। कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>कहीं और सहेजें</translation>
    </message>
    <message>
        <source>Saving the support bundle</source>
        <translation>सहायता बंडल सहेजा जा रहा है</translation>
    </message>
    <message>
        <source>Show contents</source>
        <translation>सामग्री दिखाएँ</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>सहायता बंडल</translation>
    </message>
    <message>
        <source>The newest requests to the provider and its answers</source>
        <translation>प्रदाता को भेजे सबसे नए अनुरोध और उसके उत्तर</translation>
    </message>
    <message>
        <source>The support bundle is saved</source>
        <translation>सहायता बंडल सहेजा गया</translation>
    </message>
    <message>
        <source>Versions, and what the diagnosis found</source>
        <translation>संस्करण, और निदान में क्या मिला</translation>
    </message>
    <message>
        <source>What Calldeck noted while it ran</source>
        <translation>चलते समय Calldeck ने जो लिखा</translation>
    </message>
    <message>
        <source>What this is, in plain words</source>
        <translation>यह क्या है, सरल शब्दों में</translation>
    </message>
    <message>
        <source>Which settings were changed</source>
        <translation>कौन सी सेटिंग बदली गईं</translation>
    </message>
    <message>
        <source>{file}, {size}. It was sent nowhere. Passwords are left out, and made-up names, numbers and ids stand in place of the real ones. Read it before you give it to anybody.</source>
        <translation>{file}, {size}। इसे कहीं नहीं भेजा गया। पासवर्ड छोड़ दिए गए हैं, और असली नामों, नंबरों और ID की जगह काल्पनिक हैं। किसी को भी देने से पहले इसे पढ़ें।</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>Tabs</source>
        <translation>टैब</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>बहुत देर</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Select all rows</source>
        <translation>सभी पंक्तियाँ चुनें</translation>
    </message>
</context>
<context>
    <name>TemplateMenu</name>
    <message>
        <source>Manage templates…</source>
        <translation>टेम्पलेट प्रबंधित करें…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>टेम्पलेट के रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>टेम्पलेट</translation>
    </message>
</context>
<context>
    <name>TemplateNameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Replaces “{name}”. You can undo that.</source>
        <translation>“{name}” की जगह लेता है। इसे वापस ले सकते हैं।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>टेम्पलेट सहेजें</translation>
    </message>
    <message>
        <source>Such as “Night shift” or “Trainees”.</source>
        <translation>जैसे “रात की शिफ़्ट” या “प्रशिक्षु”।</translation>
    </message>
    <message>
        <source>Template name</source>
        <translation>टेम्पलेट का नाम</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>नाम लिखें।</translation>
    </message>
</context>
<context>
    <name>TemplatesController</name>
    <message>
        <source>Saving templates</source>
        <translation>टेम्पलेट सहेजे जा रहे हैं</translation>
    </message>
    <message>
        <source>“{name}” deleted</source>
        <translation>“{name}” हटाया गया</translation>
    </message>
    <message>
        <source>“{name}” has its name again</source>
        <translation>“{name}” का नाम वापस आ गया</translation>
    </message>
    <message>
        <source>“{name}” is as it was</source>
        <translation>“{name}” पहले जैसा है</translation>
    </message>
    <message>
        <source>“{name}” is back</source>
        <translation>“{name}” वापस आ गया</translation>
    </message>
    <message>
        <source>“{name}” is now “{new}”</source>
        <translation>“{name}” अब “{new}” है</translation>
    </message>
    <message>
        <source>“{name}” removed again</source>
        <translation>“{name}” फिर हटाया गया</translation>
    </message>
    <message>
        <source>“{name}” replaced</source>
        <translation>“{name}” बदला गया</translation>
    </message>
    <message>
        <source>“{name}” saved</source>
        <translation>“{name}” सहेजा गया</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>टेम्पलेट हटाएँ</translation>
    </message>
    <message>
        <source>Fill in the form of an agent, then choose “Save as template…”.</source>
        <translation>किसी एजेंट का फ़ॉर्म भरें, फिर “टेम्पलेट के रूप में सहेजें…” चुनें।</translation>
    </message>
    <message>
        <source>No templates</source>
        <translation>कोई टेम्पलेट नहीं</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Rename template</source>
        <translation>टेम्पलेट का नाम बदलें</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>टेम्पलेट</translation>
    </message>
    <message>
        <source>There is no template.</source>
        <translation>कोई टेम्पलेट नहीं है।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>{done}. Undo is offered.</source>
        <translation>{done}। वापस लिया जा सकता है।</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close notice</source>
        <translation>सूचना बंद करें</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>{words}. Undo is offered for {seconds} seconds.</source>
        <translation>{words}। {seconds} सेकंड तक वापस लिया जा सकता है।</translation>
    </message>
</context>
<context>
    <name>TransferDialog</name>
    <message>
        <source>Agent or number</source>
        <translation>एजेंट या नंबर</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Nobody found. Type a name or a whole number.</source>
        <translation>कोई नहीं मिला। नाम या पूरा नंबर लिखें।</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>नंबर {number}</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>ट्रांसफ़र</translation>
    </message>
    <message>
        <source>Transfer now</source>
        <translation>अभी ट्रांसफ़र करें</translation>
    </message>
    <message>
        <source>Transfer the call</source>
        <translation>कॉल ट्रांसफ़र करें</translation>
    </message>
    <message>
        <source>Transfer to</source>
        <translation>इन्हें ट्रांसफ़र</translation>
    </message>
    <message>
        <source>Who can take over</source>
        <translation>कौन कॉल ले सकता है</translation>
    </message>
    <message>
        <source>{name} is handed over at once, and you are out of the call.</source>
        <translation>{name} को तुरंत सौंप दिया जाता है, और आप कॉल से बाहर हो जाते हैं।</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Calldeck: nobody is waiting</source>
        <translation>Calldeck: कोई इंतज़ार में नहीं</translation>
    </message>
    <message>
        <source>Calldeck: {waiting}</source>
        <translation>Calldeck: {waiting}</translation>
    </message>
    <message>
        <source>Mini dialer</source>
        <translation>मिनी डायलर</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>छूटी कॉलें</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Show Calldeck</source>
        <translation>Calldeck दिखाएँ</translation>
    </message>
    <message>
        <source>{waiting}, {n} overdue</source>
        <translation>{waiting}, {n} बहुत देर से</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>Calldeck {version} is available</source>
        <translation>Calldeck {version} उपलब्ध है</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>कमांड</translation>
    </message>
    <message>
        <source>Copied. Paste them into a terminal.</source>
        <translation>कॉपी हुईं। इन्हें टर्मिनल में चिपकाएँ।</translation>
    </message>
    <message>
        <source>Copy commands</source>
        <translation>कमांड कॉपी करें</translation>
    </message>
    <message>
        <source>Download with the browser</source>
        <translation>ब्राउज़र से डाउनलोड करें</translation>
    </message>
    <message>
        <source>Fetched and checked. Calldeck quits, the installer puts in the new version, and Calldeck starts again.</source>
        <translation>लाया और जाँचा गया। Calldeck बंद होगा, इंस्टॉलर नया संस्करण लगाएगा, और Calldeck फिर से शुरू हो जाएगा।</translation>
    </message>
    <message>
        <source>Fetched and checked. Nothing was installed yet.</source>
        <translation>लाया और जाँचा गया। अभी कुछ इंस्टॉल नहीं किया गया।</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>इंस्टॉल करें</translation>
    </message>
    <message>
        <source>Install fetches {size} MB from {host} and checks the file. You are asked before Calldeck quits.</source>
        <translation>“इंस्टॉल करें” {host} से {size} MB लाता है और फ़ाइल जाँचता है। Calldeck बंद होने से पहले आपसे पूछा जाता है।</translation>
    </message>
    <message>
        <source>It may come with the updates of your system. If it does not, these commands fetch, check and install it.</source>
        <translation>यह शायद आपके सिस्टम के अपडेट के साथ आए। न आए तो ये कमांड इसे लाती, जाँचती और इंस्टॉल करती हैं।</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Nothing was installed. Wait until that is over, then press again.</source>
        <translation>कुछ इंस्टॉल नहीं किया गया। उसके पूरा होने तक रुकें, फिर दोबारा दबाएँ।</translation>
    </message>
    <message>
        <source>Open disk image</source>
        <translation>डिस्क इमेज खोलें</translation>
    </message>
    <message>
        <source>Published on {day}. You have {version}.</source>
        <translation>{day} को प्रकाशित। आपके पास {version} है।</translation>
    </message>
    <message>
        <source>Quit and install</source>
        <translation>बंद करके इंस्टॉल करें</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <translation>यह संस्करण छोड़ें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Stop fetching</source>
        <translation>लाना रोकें</translation>
    </message>
    <message>
        <source>The disk image is open. Quit Calldeck, and drag the new one into Applications.</source>
        <translation>डिस्क इमेज खुली है। Calldeck बंद करें, और नए को Applications में खींचें।</translation>
    </message>
    <message>
        <source>These commands fetch, check and unpack it. Then put the new folder in the place of the old one.</source>
        <translation>ये कमांड इसे लाती, जाँचती और खोलती हैं। फिर नया फ़ोल्डर पुराने की जगह रखें।</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>अपडेट</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>नया क्या है</translation>
    </message>
    <message>
        <source>You can close this and go on working. The status bar shows how far it is.</source>
        <translation>इसे बंद करके काम जारी रख सकते हैं। कितना हुआ, यह स्थिति पट्टी में दिखता है।</translation>
    </message>
    <message>
        <source>{done} of {total} MB</source>
        <translation>{total} में से {done} MB</translation>
    </message>
</context>
<context>
    <name>UpdateLine</name>
    <message>
        <source>Ask whoever installed this copy.</source>
        <translation>यह प्रति इंस्टॉल करने वाले से पूछें।</translation>
    </message>
    <message>
        <source>Calldeck is up to date</source>
        <translation>Calldeck अप-टू-डेट है</translation>
    </message>
    <message>
        <source>Calldeck {version} is available</source>
        <translation>Calldeck {version} उपलब्ध है</translation>
    </message>
    <message>
        <source>Calldeck {version} is not offered for this installation</source>
        <translation>Calldeck {version} इस इंस्टॉलेशन के लिए उपलब्ध नहीं है</translation>
    </message>
    <message>
        <source>Calldeck {version} needs {system} or later</source>
        <translation>Calldeck {version} के लिए {system} या नया चाहिए</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>अपडेट जाँचें</translation>
    </message>
    <message>
        <source>Last checked {ago}.</source>
        <translation>आख़िरी जाँच {ago}।</translation>
    </message>
    <message>
        <source>Looking for updates…</source>
        <translation>अपडेट खोजे जा रहे हैं…</translation>
    </message>
    <message>
        <source>Never checked with success.</source>
        <translation>अब तक कोई जाँच सफल नहीं हुई।</translation>
    </message>
    <message>
        <source>Not looked for since the start</source>
        <translation>शुरू होने के बाद से नहीं खोजे गए</translation>
    </message>
    <message>
        <source>This copy goes on working.</source>
        <translation>यह प्रति चलती रहेगी।</translation>
    </message>
    <message>
        <source>Updates are not looked for</source>
        <translation>अपडेट नहीं खोजे जाते</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>नया क्या है</translation>
    </message>
</context>
<context>
    <name>UpdateNotices</name>
    <message>
        <source>Calldeck {version} is available</source>
        <translation>Calldeck {version} उपलब्ध है</translation>
    </message>
    <message>
        <source>Calldeck {version} is ready to be installed</source>
        <translation>Calldeck {version} इंस्टॉल होने को तैयार है</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>इंस्टॉल करें</translation>
    </message>
    <message>
        <source>It was fetched and checked.</source>
        <translation>इसे लाया और जाँचा गया।</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>नया क्या है</translation>
    </message>
</context>
<context>
    <name>UpdatesController</name>
    <message>
        <source>Fetching Calldeck {version}, {done} of {total} MB</source>
        <translation>Calldeck {version} लाया जा रहा है, {total} में से {done} MB</translation>
    </message>
</context>
<context>
    <name>ViewNameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Keeps period, direction, list, who was rung, search and order.</source>
        <translation>अवधि, दिशा, सूची, किस पर घंटी बजी, खोज और क्रम रखता है।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Replaces the view of this name.</source>
        <translation>इसी नाम के व्यू की जगह लेता है।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>यह व्यू सहेजें</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>व्यू सहेजें</translation>
    </message>
    <message>
        <source>View name</source>
        <translation>व्यू का नाम</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>नाम लिखें।</translation>
    </message>
</context>
<context>
    <name>WindowDialogs</name>
    <message>
        <source>Network</source>
        <translation>नेटवर्क</translation>
    </message>
</context>
<context>
    <name>WindowHead</name>
    <message>
        <source>Calldeck – {count} waiting</source>
        <translation>Calldeck – {count} इंतज़ार में</translation>
    </message>
    <message>
        <source>Demo of {provider}</source>
        <translation>{provider} का डेमो</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>साइन इन नहीं है</translation>
    </message>
    <message>
        <source>Replay of {provider}</source>
        <translation>{provider} का रीप्ले</translation>
    </message>
    <message>
        <source>no account yet</source>
        <translation>अभी कोई खाता नहीं</translation>
    </message>
    <message>
        <source>{time} in {zone}</source>
        <translation>{zone} में {time}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source> It is “{shown}” now.</source>
        <translation> अब “{shown}” है।</translation>
    </message>
    <message>
        <source>, page {page}</source>
        <translation>, पेज {page}</translation>
    </message>
    <message>
        <source>, page {page} of {pages}</source>
        <translation>, {pages} में से पेज {page}</translation>
    </message>
    <message>
        <source>, tried {tries} times</source>
        <translation>, {tries} बार कोशिश की</translation>
    </message>
    <message>
        <source>100 to 999.</source>
        <translation>100 से 999।</translation>
    </message>
    <message>
        <source>A bracket is left open. Use {e164}, {digits} or {name}.</source>
        <translation>एक कोष्ठक खुला रह गया। {e164}, {digits} या {name} लिखें।</translation>
    </message>
    <message>
        <source>A call is under way.</source>
        <translation>एक कॉल चल रही है।</translation>
    </message>
    <message>
        <source>A call to this number was being placed a moment ago. Yours was not placed.</source>
        <translation>इस नंबर पर अभी-अभी एक कॉल की जा रही थी। आपकी कॉल नहीं की गई।</translation>
    </message>
    <message>
        <source>A call to {who} is being placed.</source>
        <translation>{who} को कॉल की जा रही है।</translation>
    </message>
    <message>
        <source>A call to {who} is under way.</source>
        <translation>{who} के साथ एक कॉल चल रही है।</translation>
    </message>
    <message>
        <source>A chat user cannot place calls.</source>
        <translation>चैट उपयोगकर्ता कॉल नहीं कर सकता।</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>एक साथी</translation>
    </message>
    <message>
        <source>A kept sign-in could not be read.</source>
        <translation>रखा हुआ साइन-इन पढ़ा नहीं जा सका।</translation>
    </message>
    <message>
        <source>A new one was begun; recent calls and noted changes of this desk are missing.</source>
        <translation>नया शुरू किया गया; इस डेस्क की हाल की कॉलें और दर्ज बदलाव नहीं हैं।</translation>
    </message>
    <message>
        <source>A number like 1111112.</source>
        <translation>1111112 जैसा नंबर।</translation>
    </message>
    <message>
        <source>A page came with fewer calls than it should have.</source>
        <translation>एक पेज में जितनी होनी चाहिए उनसे कम कॉलें आईं।</translation>
    </message>
    <message>
        <source>A password could not be kept over the restart.</source>
        <translation>रीस्टार्ट के पार एक पासवर्ड नहीं रखा जा सका।</translation>
    </message>
    <message>
        <source>A phone number has no letters.</source>
        <translation>फ़ोन नंबर में अक्षर नहीं होते।</translation>
    </message>
    <message>
        <source>A proxy on the way asks for a sign-in (status {status}).</source>
        <translation>रास्ते का एक प्रॉक्सी साइन-इन माँगता है (स्थिति {status})।</translation>
    </message>
    <message>
        <source>A shift past midnight cannot be stored ({start:02}–{end:02}).</source>
        <translation>आधी रात के पार की शिफ़्ट नहीं रखी जा सकती ({start:02}–{end:02})।</translation>
    </message>
    <message>
        <source>A supervisor sign-in has no status of its own. Set an agent&apos;s status on the Agents tab.</source>
        <translation>सुपरवाइज़र साइन-इन की अपनी स्थिति नहीं होती। एजेंट टैब पर एजेंट की स्थिति तय करें।</translation>
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
        <translation>ऐक्सेस टोकन</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>क्रिया</translation>
    </message>
    <message>
        <source>Add a phone number to the agent, or ring the softphone.</source>
        <translation>एजेंट में फ़ोन नंबर जोड़ें, या सॉफ़्टफ़ोन बजाएँ।</translation>
    </message>
    <message>
        <source>Add it again in a minute: Calldeck then looks first, so that it is not added twice.</source>
        <translation>एक मिनट में फिर जोड़ें: Calldeck पहले देखता है, ताकि दो बार न जुड़े।</translation>
    </message>
    <message>
        <source>Add the column “{agent_id_label}”: an export has it.</source>
        <translation>कॉलम “{agent_id_label}” जोड़ें: एक्सपोर्ट में वह होता है।</translation>
    </message>
    <message>
        <source>Add the column “{spec}”.</source>
        <translation>कॉलम “{spec}” जोड़ें।</translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation>{name} जोड़ा गया</translation>
    </message>
    <message>
        <source>Adding agent</source>
        <translation>एजेंट जोड़ा जा रहा है</translation>
    </message>
    <message>
        <source>Adding to group</source>
        <translation>समूह में जोड़ा जा रहा है</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>पते</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>एजेंट</translation>
    </message>
    <message>
        <source>Agent ID</source>
        <translation>एजेंट ID</translation>
    </message>
    <message>
        <source>Agents on</source>
        <translation>काम पर एजेंट</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>All lines of the account are in use.</source>
        <translation>खाते की सभी लाइनें व्यस्त हैं।</translation>
    </message>
    <message>
        <source>All well</source>
        <translation>सब ठीक</translation>
    </message>
    <message>
        <source>Allow outgoing calls for a number in the Stringee console.</source>
        <translation>Stringee कंसोल में किसी नंबर से जाने वाली कॉलें चालू करें।</translation>
    </message>
    <message>
        <source>An App ID has digits only.</source>
        <translation>App ID में केवल अंक होते हैं।</translation>
    </message>
    <message>
        <source>An address in the settings cannot be used.</source>
        <translation>सेटिंग का एक पता उपयोग नहीं हो सकता।</translation>
    </message>
    <message>
        <source>An agent calls as themselves. Sign in as a supervisor to call as somebody else.</source>
        <translation>एजेंट अपने ही नाम से कॉल करता है। दूसरे के नाम से कॉल के लिए सुपरवाइज़र के रूप में साइन इन करें।</translation>
    </message>
    <message>
        <source>An agent with this Stringee user ID exists already.</source>
        <translation>इस Stringee user ID का एजेंट पहले से है।</translation>
    </message>
    <message>
        <source>An hour from 1 to 24.</source>
        <translation>1 से 24 का एक घंटा।</translation>
    </message>
    <message>
        <source>Another program is using the database. Try again in a moment.</source>
        <translation>दूसरा प्रोग्राम डेटाबेस उपयोग कर रहा है। थोड़ी देर में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Another run is under way.</source>
        <translation>दूसरा काम चल रहा है।</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>उत्तर मिला</translation>
    </message>
    <message>
        <source>Answered by {agent} {at}</source>
        <translation>{agent} ने {at} उत्तर दिया</translation>
    </message>
    <message>
        <source>Answered {at}</source>
        <translation>{at} उत्तर मिला</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>कोई भी नतीजा</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>कोई भी समय</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App ID</translation>
    </message>
    <message>
        <source>App or SIP</source>
        <translation>ऐप या SIP</translation>
    </message>
    <message>
        <source>App or SIP phone</source>
        <translation>ऐप या SIP फ़ोन</translation>
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
        <translation>IT से इसे बनाने को कहें, या सेटिंग में डेटाबेस का पता सुधारें।</translation>
    </message>
    <message>
        <source>Ask IT to free some space on its server.</source>
        <translation>IT से सर्वर पर जगह खाली करने को कहें।</translation>
    </message>
    <message>
        <source>Ask IT to make the user the owner of the database, so that it can make its tables.</source>
        <translation>IT से कहें कि उपयोगकर्ता को डेटाबेस का स्वामी बनाए, ताकि वह अपनी तालिकाएँ बना सके।</translation>
    </message>
    <message>
        <source>Ask IT whether this computer and its user may use the database.</source>
        <translation>IT से पूछें कि यह कंप्यूटर और इसका उपयोगकर्ता डेटाबेस उपयोग कर सकते हैं या नहीं।</translation>
    </message>
    <message>
        <source>Ask IT: its server is read-only now.</source>
        <translation>IT से पूछें: उसका सर्वर अभी केवल पढ़ने के लिए है।</translation>
    </message>
    <message>
        <source>Ask TeleCMI to allow it for your plan.</source>
        <translation>TeleCMI से कहें कि आपके प्लान में इसे चालू करे।</translation>
    </message>
    <message>
        <source>Ask for the bundle again; it must be the ZIP that Calldeck saved.</source>
        <translation>बंडल फिर से माँगें; यह वही ZIP होनी चाहिए जो Calldeck ने सहेजी थी।</translation>
    </message>
    <message>
        <source>Ask on the line before you try again.</source>
        <translation>फिर कोशिश करने से पहले कॉल पर पूछें।</translation>
    </message>
    <message>
        <source>Ask whoever runs the Stringee project.</source>
        <translation>Stringee प्रोजेक्ट चलाने वाले से पूछें।</translation>
    </message>
    <message>
        <source>Ask whoever runs the account to allow them.</source>
        <translation>खाता चलाने वाले से इन्हें चालू करने को कहें।</translation>
    </message>
    <message>
        <source>Ask whoever runs the account to top it up.</source>
        <translation>खाता चलाने वाले से बैलेंस भरने को कहें।</translation>
    </message>
    <message>
        <source>Ask whoever runs the account.</source>
        <translation>खाता चलाने वाले से पूछें।</translation>
    </message>
    <message>
        <source>Ask your IT department for an HTTP proxy.</source>
        <translation>अपने IT विभाग से HTTP प्रॉक्सी माँगें।</translation>
    </message>
    <message>
        <source>Ask your IT department to allow {provider}.</source>
        <translation>अपने IT विभाग से {provider} की अनुमति देने को कहें।</translation>
    </message>
    <message>
        <source>Ask your IT department to set it right.</source>
        <translation>अपने IT विभाग से इसे ठीक करने को कहें।</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>पूछा जा रहा है</translation>
    </message>
    <message>
        <source>At least {shortest_password} characters.</source>
        <translation>कम से कम {shortest_password} अक्षर।</translation>
    </message>
    <message>
        <source>At least {shortest_password} characters; the agent signs in with it.</source>
        <translation>कम से कम {shortest_password} अक्षर; एजेंट इसी से साइन इन करता है।</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>ऑडिट लॉग</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>ऑस्ट्रेलिया</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>उपलब्ध</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>बांग्लादेश</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>Blocked: {what}</source>
        <translation>रोका गया: {what}</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>दोनों</translation>
    </message>
    <message>
        <source>Both stand in the TeleCMI dashboard under Developer, App secret.</source>
        <translation>दोनों TeleCMI डैशबोर्ड में Developer, App secret के नीचे हैं।</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>ब्रेक</translation>
    </message>
    <message>
        <source>Busy or not ready</source>
        <translation>व्यस्त या तैयार नहीं</translation>
    </message>
    <message>
        <source>Busy, or never used</source>
        <translation>व्यस्त, या कभी उपयोग नहीं हुआ</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel workbook (*.xlsx)</source>
        <translation>CSV (*.csv);;Excel वर्कबुक (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel workbook (*.xlsx);;Contact cards (*.vcf)</source>
        <translation>CSV (*.csv);;Excel वर्कबुक (*.xlsx);;संपर्क कार्ड (*.vcf)</translation>
    </message>
    <message>
        <source>Call again later</source>
        <translation>बाद में फिर कॉल करें</translation>
    </message>
    <message>
        <source>Call once more.</source>
        <translation>एक बार फिर कॉल करें।</translation>
    </message>
    <message>
        <source>Calldeck could not be made the program for phone links.</source>
        <translation>Calldeck को फ़ोन लिंक का प्रोग्राम नहीं बनाया जा सका।</translation>
    </message>
    <message>
        <source>Calldeck could not save on this computer.</source>
        <translation>Calldeck इस कंप्यूटर पर सहेज नहीं सका।</translation>
    </message>
    <message>
        <source>Calldeck looks in the call log; wait for what it finds.</source>
        <translation>Calldeck कॉल लॉग देख रहा है; नतीजे की प्रतीक्षा करें।</translation>
    </message>
    <message>
        <source>Calldeck tries again by itself. If it stays, check the network or ask IT.</source>
        <translation>Calldeck अपने आप फिर कोशिश करता है। समस्या बनी रहे तो नेटवर्क जाँचें या IT से पूछें।</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>जिस पर कॉल आई</translation>
    </message>
    <message>
        <source>Called again and was answered</source>
        <translation>फिर कॉल की और उत्तर मिला</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>वापस कॉल की</translation>
    </message>
    <message>
        <source>Called back by {agent} {at}</source>
        <translation>{agent} ने {at} वापस कॉल की</translation>
    </message>
    <message>
        <source>Called back {at}</source>
        <translation>{at} वापस कॉल की</translation>
    </message>
    <message>
        <source>Called by {who}</source>
        <translation>{who} ने कॉल की</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>कॉलर</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>कॉलर</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>कॉल हो रही है</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Calls routed to a phone need its number.</source>
        <translation>फ़ोन पर भेजी जाने वाली कॉलों के लिए उसका नंबर चाहिए।</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>कनाडा</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>कार्ड</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <source>Changed {name}</source>
        <translation>{name} बदला गया</translation>
    </message>
    <message>
        <source>Changes of agents are being carried out.</source>
        <translation>एजेंटों के बदलाव किए जा रहे हैं।</translation>
    </message>
    <message>
        <source>Changing {name}</source>
        <translation>{name} बदला जा रहा है</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Check again to see what would change now.</source>
        <translation>अब क्या बदलेगा यह देखने के लिए फिर जाँचें।</translation>
    </message>
    <message>
        <source>Check the App ID, the app secret and the region.</source>
        <translation>App ID, app secret और क्षेत्र जाँचें।</translation>
    </message>
    <message>
        <source>Check the SID. If it is right, the project belongs to another region, whose addresses must be in the settings, or a pasted token is malformed.</source>
        <translation>SID जाँचें। वह सही हो तो प्रोजेक्ट दूसरे क्षेत्र का है, जिसके पते सेटिंग में होने चाहिए, या चिपकाया गया टोकन खराब है।</translation>
    </message>
    <message>
        <source>Check the Stringee addresses in the settings.</source>
        <translation>सेटिंग में Stringee के पते जाँचें।</translation>
    </message>
    <message>
        <source>Check the address of the database in the settings.</source>
        <translation>सेटिंग में डेटाबेस का पता जाँचें।</translation>
    </message>
    <message>
        <source>Check the agents again before you go on.</source>
        <translation>आगे बढ़ने से पहले एजेंट फिर जाँचें।</translation>
    </message>
    <message>
        <source>Check the clock of this computer. For IT: let connections to {host} pass unopened, or add the authority of your proxy to the certificates of this computer.</source>
        <translation>इस कंप्यूटर की घड़ी जाँचें। IT के लिए: {host} के कनेक्शन बिना खोले जाने दें, या अपने प्रॉक्सी का प्रमाणन प्राधिकरण इस कंप्यूटर के प्रमाणपत्रों में जोड़ें।</translation>
    </message>
    <message>
        <source>Check the date of this computer. If it is right, tell your IT department.</source>
        <translation>इस कंप्यूटर की तारीख जाँचें। वह सही हो तो अपने IT विभाग को बताएँ।</translation>
    </message>
    <message>
        <source>Check the digits and the country code.</source>
        <translation>अंक और देश कोड जाँचें।</translation>
    </message>
    <message>
        <source>Check the entries and the region.</source>
        <translation>प्रविष्टियाँ और क्षेत्र जाँचें।</translation>
    </message>
    <message>
        <source>Check the network connection, or ask your IT department.</source>
        <translation>नेटवर्क कनेक्शन जाँचें, या अपने IT विभाग से पूछें।</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>नेटवर्क कनेक्शन जाँचें।</translation>
    </message>
    <message>
        <source>Check the network, and the name server (DNS) of this computer.</source>
        <translation>नेटवर्क और इस कंप्यूटर का नाम सर्वर (DNS) जाँचें।</translation>
    </message>
    <message>
        <source>Check the number and its country code.</source>
        <translation>नंबर और उसका देश कोड जाँचें।</translation>
    </message>
    <message>
        <source>Check the number to call.</source>
        <translation>कॉल का नंबर जाँचें।</translation>
    </message>
    <message>
        <source>Check the proxy in the settings, or ask your IT department.</source>
        <translation>सेटिंग में प्रॉक्सी जाँचें, या अपने IT विभाग से पूछें।</translation>
    </message>
    <message>
        <source>Check the settings folder and the space on the disk.</source>
        <translation>सेटिंग फ़ोल्डर और डिस्क की जगह जाँचें।</translation>
    </message>
    <message>
        <source>Check the user ID (like 101_1111112) and the region.</source>
        <translation>User ID (101_1111112 जैसा) और क्षेत्र जाँचें।</translation>
    </message>
    <message>
        <source>Check the user ID, or ask your supervisor to add you.</source>
        <translation>User ID जाँचें, या अपने सुपरवाइज़र से जोड़ने को कहें।</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock and network, or ask your IT department.</source>
        <translation>इस कंप्यूटर की घड़ी और नेटवर्क जाँचें, या अपने IT विभाग से पूछें।</translation>
    </message>
    <message>
        <source>Check whether digits are missing.</source>
        <translation>देखें कि कोई अंक छूटा तो नहीं।</translation>
    </message>
    <message>
        <source>Check whether there are digits too many.</source>
        <translation>देखें कि अंक ज़्यादा तो नहीं।</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>जाँच जारी</translation>
    </message>
    <message>
        <source>Checking this computer and its connections</source>
        <translation>इस कंप्यूटर और इसके कनेक्शनों की जाँच हो रही है</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>{file} जाँची जा रही है</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>{name} जाँचा जा रहा है</translation>
    </message>
    <message>
        <source>China</source>
        <translation>चीन</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>इसकी कोई फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Choose a file that an address book wrote, ending with .vcf.</source>
        <translation>पता पुस्तिका से बनी फ़ाइल चुनें, जिसके अंत में .vcf हो।</translation>
    </message>
    <message>
        <source>Choose a file with a heading and rows below it.</source>
        <translation>शीर्षक और उसके नीचे पंक्तियों वाली फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Choose an agent under Call as.</source>
        <translation>“इनके नाम से कॉल” में एजेंट चुनें।</translation>
    </message>
    <message>
        <source>Choose another agent. If it stays, sign in again with the current app secret.</source>
        <translation>दूसरा एजेंट चुनें। समस्या बनी रहे तो मौजूदा app secret से फिर साइन इन करें।</translation>
    </message>
    <message>
        <source>Choose another extension.</source>
        <translation>दूसरा एक्सटेंशन चुनें।</translation>
    </message>
    <message>
        <source>Choose another number to call from, or ask your supervisor.</source>
        <translation>कॉल के लिए दूसरा नंबर चुनें, या अपने सुपरवाइज़र से पूछें।</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Choose another one. It must be in the contact centre, allow outgoing calls and be open to the agent&apos;s group.</source>
        <translation>दूसरा चुनें। वह संपर्क केंद्र में हो, जाने वाली कॉलें चालू हों और एजेंट के समूह के लिए खुला हो।</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>Choose another sheet.</source>
        <translation>दूसरी शीट चुनें।</translation>
    </message>
    <message>
        <source>Choose another user ID, or edit that agent.</source>
        <translation>दूसरी user ID चुनें, या उस एजेंट को बदलें।</translation>
    </message>
    <message>
        <source>Choose somebody from the list, or type a number.</source>
        <translation>सूची से किसी को चुनें, या नंबर लिखें।</translation>
    </message>
    <message>
        <source>Choose the agent to call as.</source>
        <translation>जिस एजेंट के नाम से कॉल करनी है उसे चुनें।</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>फ़ाइल फिर चुनें।</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>लिया हुआ</translation>
    </message>
    <message>
        <source>Claimed by {who}</source>
        <translation>{who} ने लिया</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>घड़ी</translation>
    </message>
    <message>
        <source>Close it in other programs, or choose another folder.</source>
        <translation>इसे दूसरे प्रोग्रामों में बंद करें, या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Close it in other programs, or save a copy and choose the copy.</source>
        <translation>इसे दूसरे प्रोग्रामों में बंद करें, या एक प्रति सहेजकर उसे चुनें।</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Codes with * or # cannot be called from here.</source>
        <translation>* या # वाले कोड यहाँ से डायल नहीं हो सकते।</translation>
    </message>
    <message>
        <source>Column {letters} has no heading and was passed over.</source>
        <translation>कॉलम {letters} का शीर्षक नहीं है, इसलिए छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>कंपनी</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>कनेक्टेड</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Connection to {host}</source>
        <translation>{host} से कनेक्शन</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>Contacts (*.csv *.tsv *.txt *.xlsx *.vcf *.vcard);;All files (*)</source>
        <translation>संपर्क (*.csv *.tsv *.txt *.xlsx *.vcf *.vcard);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Contacts at {provider}</source>
        <translation>{provider} के संपर्क</translation>
    </message>
    <message>
        <source>Copy the agents to a new workbook, and choose that one.</source>
        <translation>एजेंटों को नई वर्कबुक में कॉपी करें और उसे चुनें।</translation>
    </message>
    <message>
        <source>Copy the details for support if it stays.</source>
        <translation>समस्या बनी रहे तो सहायता के लिए विवरण कॉपी करें।</translation>
    </message>
    <message>
        <source>Copy the details for support.</source>
        <translation>सहायता के लिए विवरण कॉपी करें।</translation>
    </message>
    <message>
        <source>Correct it, or write the value.</source>
        <translation>सुधारें, या मान लिखें।</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>बनाएँ</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>अपनी पसंद</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>डेटाबेस</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Delete an agent, or ask TeleCMI for more seats.</source>
        <translation>कोई एजेंट हटाएँ, या TeleCMI से और सीटें लें।</translation>
    </message>
    <message>
        <source>Deleted {name}</source>
        <translation>{name} हटाया गया</translation>
    </message>
    <message>
        <source>Deleting agent</source>
        <translation>एजेंट हटाया जा रहा है</translation>
    </message>
    <message>
        <source>Deleting contacts</source>
        <translation>संपर्क हटाए जा रहे हैं</translation>
    </message>
    <message>
        <source>Dialer</source>
        <translation>डायलर</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>अलग है</translation>
    </message>
    <message>
        <source>Digits only.</source>
        <translation>केवल अंक।</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>डिस्क की जगह</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>कॉल न करें</translation>
    </message>
    <message>
        <source>Do not call — set by {who}</source>
        <translation>कॉल न करें — {who} ने तय किया</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Download it in the provider&apos;s dashboard.</source>
        <translation>इसे प्रदाता के डैशबोर्ड से डाउनलोड करें।</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>एन्क्रिप्शन</translation>
    </message>
    <message>
        <source>End it at 24, and give the hours after midnight to another agent.</source>
        <translation>इसे 24 पर समाप्त करें, और आधी रात के बाद के घंटे दूसरे एजेंट को दें।</translation>
    </message>
    <message>
        <source>End the other call, and check that the softphone is online.</source>
        <translation>दूसरी कॉल समाप्त करें, और देखें कि सॉफ़्टफ़ोन ऑनलाइन है।</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>पर्याप्त</translation>
    </message>
    <message>
        <source>Enter it with its country code.</source>
        <translation>देश कोड के साथ लिखें।</translation>
    </message>
    <message>
        <source>Enter its user name and password in the settings, page Network. Proxies that ask for NTLM or Kerberos cannot be used.</source>
        <translation>सेटिंग के “नेटवर्क” पेज पर इसका उपयोगकर्ता नाम और पासवर्ड लिखें। NTLM या Kerberos माँगने वाले प्रॉक्सी उपयोग नहीं हो सकते।</translation>
    </message>
    <message>
        <source>Enter the API key SID and secret of your project (Stringee console, Project, API keys), or paste an access token.</source>
        <translation>अपने प्रोजेक्ट का API key SID और secret लिखें (Stringee कंसोल, Project, API keys), या ऐक्सेस टोकन चिपकाएँ।</translation>
    </message>
    <message>
        <source>Enter the API key SID and secret, or paste an access token.</source>
        <translation>API key SID और secret लिखें, या ऐक्सेस टोकन चिपकाएँ।</translation>
    </message>
    <message>
        <source>Enter the ID that the agent signs in with.</source>
        <translation>वह ID लिखें जिससे एजेंट साइन इन करता है।</translation>
    </message>
    <message>
        <source>Enter the number with its country code.</source>
        <translation>नंबर देश कोड के साथ लिखें।</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>त्रुटि</translation>
    </message>
    <message>
        <source>Error list written to {name}</source>
        <translation>त्रुटि सूची {name} में लिखी गई</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>सबके</translation>
    </message>
    <message>
        <source>Excel made a date of it.</source>
        <translation>Excel ने इसे तारीख बना दिया।</translation>
    </message>
    <message>
        <source>Excel shortened the number.</source>
        <translation>Excel ने नंबर छोटा कर दिया।</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel वर्कबुक (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>एक्सटेंशन</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>फ़ील्ड</translation>
    </message>
    <message>
        <source>Fill in every field and try again.</source>
        <translation>हर फ़ील्ड भरें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Fill in the cell.</source>
        <translation>सेल भरें।</translation>
    </message>
    <message>
        <source>Fills in</source>
        <translation>भरता है</translation>
    </message>
    <message>
        <source>For IT: a firewall may be in the way; let TLS to {host} pass.</source>
        <translation>IT के लिए: शायद फ़ायरवॉल रोक रहा है; {host} तक TLS जाने दें।</translation>
    </message>
    <message>
        <source>For IT: allow {host} without a sign-in, or set the proxy.</source>
        <translation>IT के लिए: {host} को बिना साइन-इन अनुमति दें, या प्रॉक्सी तय करें।</translation>
    </message>
    <message>
        <source>For IT: open port {port} to {host}.</source>
        <translation>IT के लिए: {host} के लिए पोर्ट {port} खोलें।</translation>
    </message>
    <message>
        <source>For IT: see the proxy in the settings of this computer or of Calldeck.</source>
        <translation>IT के लिए: इस कंप्यूटर या Calldeck की सेटिंग में प्रॉक्सी देखें।</translation>
    </message>
    <message>
        <source>For IT: see to the certificates of this computer.</source>
        <translation>IT के लिए: इस कंप्यूटर के प्रमाणपत्र ठीक करें।</translation>
    </message>
    <message>
        <source>For IT: see what the proxy {host} does with it.</source>
        <translation>IT के लिए: देखें कि प्रॉक्सी {host} इसका क्या करता है।</translation>
    </message>
    <message>
        <source>For IT: start a keyring with the desktop.</source>
        <translation>IT के लिए: डेस्कटॉप के साथ कीरिंग शुरू करें।</translation>
    </message>
    <message>
        <source>Format the column as text.</source>
        <translation>कॉलम को पाठ का प्रारूप दें।</translation>
    </message>
    <message>
        <source>France</source>
        <translation>फ़्रांस</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>खाली</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>शुक्रवार</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>जर्मनी</translation>
    </message>
    <message>
        <source>Give another one, or take one row out.</source>
        <translation>दूसरा दें, या एक पंक्ति हटाएँ।</translation>
    </message>
    <message>
        <source>Give the password again in a new run.</source>
        <translation>नए काम में पासवर्ड फिर दें।</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>ग्लोबल</translation>
    </message>
    <message>
        <source>Go on working with this version. If it stays, tell your IT department.</source>
        <translation>इसी संस्करण से काम जारी रखें। समस्या बनी रहे तो अपने IT विभाग को बताएँ।</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Handled {at}</source>
        <translation>{at} निपटाया</translation>
    </message>
    <message>
        <source>Hang up on the device that rang.</source>
        <translation>जो डिवाइस बजा था उस पर काटें।</translation>
    </message>
    <message>
        <source>Hang up on your phone.</source>
        <translation>अपने फ़ोन पर काटें।</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>रोका हुआ</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>हांगकांग</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>हॉटलाइन</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>घंटा</translation>
    </message>
    <message>
        <source>Hours run from {first_hour} to {last_hour}.</source>
        <translation>घंटे {first_hour} से {last_hour} तक होते हैं।</translation>
    </message>
    <message>
        <source>If it is over, close it first.</source>
        <translation>यदि कॉल समाप्त है तो पहले उसे बंद करें।</translation>
    </message>
    <message>
        <source>Import of {file}</source>
        <translation>{file} का इंपोर्ट</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>आने वाली</translation>
    </message>
    <message>
        <source>India</source>
        <translation>भारत</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>इंडोनेशिया</translation>
    </message>
    <message>
        <source>Install Calldeck again.</source>
        <translation>Calldeck फिर इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Install the newer Calldeck again.</source>
        <translation>नया Calldeck फिर इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Install the newest version by hand, or ask your IT department.</source>
        <translation>सबसे नया संस्करण खुद इंस्टॉल करें, या अपने IT विभाग से पूछें।</translation>
    </message>
    <message>
        <source>Instead of the key: a REST token from the Stringee console.</source>
        <translation>key की जगह: Stringee कंसोल से REST टोकन।</translation>
    </message>
    <message>
        <source>International call — it can cost more</source>
        <translation>अंतरराष्ट्रीय कॉल — यह महँगी हो सकती है</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>बीच में रुका</translation>
    </message>
    <message>
        <source>It belongs to {name}. Nothing was added.</source>
        <translation>यह {name} का है। कुछ नहीं जोड़ा गया।</translation>
    </message>
    <message>
        <source>It does not say what a release has to say.</source>
        <translation>यह वह नहीं बताता जो रिलीज़ को बताना होता है।</translation>
    </message>
    <message>
        <source>It exists already, with another {label}: {name}.</source>
        <translation>यह पहले से है, दूसरे {label} के साथ: {name}।</translation>
    </message>
    <message>
        <source>It exists already.</source>
        <translation>यह पहले से है।</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>इसकी अवधि समाप्त हो गई है।</translation>
    </message>
    <message>
        <source>It is a folder. Choose another name.</source>
        <translation>यह फ़ोल्डर है। दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>It is a release of another channel.</source>
        <translation>यह दूसरे चैनल की रिलीज़ है।</translation>
    </message>
    <message>
        <source>It is a release of another program.</source>
        <translation>यह दूसरे प्रोग्राम की रिलीज़ है।</translation>
    </message>
    <message>
        <source>It is damaged or no vCard.</source>
        <translation>यह खराब है या vCard नहीं है।</translation>
    </message>
    <message>
        <source>It is meant for a newer Calldeck than this one.</source>
        <translation>यह इससे नए Calldeck के लिए है।</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>यह अब नहीं है।</translation>
    </message>
    <message>
        <source>It is no release of Calldeck.</source>
        <translation>यह Calldeck की रिलीज़ नहीं है।</translation>
    </message>
    <message>
        <source>It is not signed by the maker of this copy.</source>
        <translation>इस पर इस प्रति के निर्माता के हस्ताक्षर नहीं हैं।</translation>
    </message>
    <message>
        <source>It is not signed.</source>
        <translation>इस पर हस्ताक्षर नहीं हैं।</translation>
    </message>
    <message>
        <source>It is older than one that was announced before.</source>
        <translation>यह पहले घोषित की गई रिलीज़ से पुराना है।</translation>
    </message>
    <message>
        <source>It is the number stored for the agent; the plan must allow follow-me calls.</source>
        <translation>यह एजेंट के लिए दर्ज नंबर है; प्लान में follow-me कॉल की अनुमति होनी चाहिए।</translation>
    </message>
    <message>
        <source>It is the phone number of the agent.</source>
        <translation>यह एजेंट का फ़ोन नंबर है।</translation>
    </message>
    <message>
        <source>It must be signed in to TeleCMI.</source>
        <translation>यह TeleCMI में साइन इन होना चाहिए।</translation>
    </message>
    <message>
        <source>It must be signed with HS256. Make a new one in the Stringee console.</source>
        <translation>यह HS256 से हस्ताक्षरित होना चाहिए। Stringee कंसोल में नया बनाएँ।</translation>
    </message>
    <message>
        <source>It must look like http://proxy.example.com/proxy.pac or file:///etc/proxy.pac.</source>
        <translation>यह http://proxy.example.com/proxy.pac या file:///etc/proxy.pac जैसा होना चाहिए।</translation>
    </message>
    <message>
        <source>It needs {needed} MB, and {free} MB are free. Free some space, try again.</source>
        <translation>इसे {needed} MB चाहिए, और {free} MB खाली हैं। कुछ जगह खाली करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>It points to an address that is not safe: only https is.</source>
        <translation>यह ऐसे पते पर ले जाता है जो सुरक्षित नहीं है: केवल https सुरक्षित है।</translation>
    </message>
    <message>
        <source>It stands in row {row} already.</source>
        <translation>यह पंक्ति {row} में पहले से है।</translation>
    </message>
    <message>
        <source>It was changed after it was signed, or somebody else signed it.</source>
        <translation>हस्ताक्षर के बाद इसे बदला गया, या किसी और ने हस्ताक्षर किए।</translation>
    </message>
    <message>
        <source>It was changed on its way.</source>
        <translation>यह रास्ते में बदल दिया गया।</translation>
    </message>
    <message>
        <source>It was made, but could not be noted on this computer.</source>
        <translation>यह हो गया, पर इस कंप्यूटर पर दर्ज नहीं हो सका।</translation>
    </message>
    <message>
        <source>It was moved, changed or removed since it was saved.</source>
        <translation>सहेजे जाने के बाद इसे कहीं और ले जाया गया, बदला गया या हटाया गया।</translation>
    </message>
    <message>
        <source>It was not ended from here; it may be over.</source>
        <translation>यहाँ से समाप्त नहीं हुई; हो सकता है कॉल हो चुकी हो।</translation>
    </message>
    <message>
        <source>It was removed from this computer; nothing else was changed.</source>
        <translation>यह इस कंप्यूटर से हटाया गया; और कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>It was so already; nothing was sent.</source>
        <translation>पहले से ऐसा ही था; कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Its certificate ended on {date}.</source>
        <translation>इसका प्रमाणपत्र {date} को समाप्त हो गया।</translation>
    </message>
    <message>
        <source>Its certificate is for {names}.</source>
        <translation>इसका प्रमाणपत्र {names} के लिए है।</translation>
    </message>
    <message>
        <source>Its certificate is not valid before {date}.</source>
        <translation>इसका प्रमाणपत्र {date} से पहले मान्य नहीं है।</translation>
    </message>
    <message>
        <source>Its certificate was issued by itself: {issuer}.</source>
        <translation>इसका प्रमाणपत्र इसी ने जारी किया: {issuer}।</translation>
    </message>
    <message>
        <source>Its certificate was issued by “{issuer}”, which this computer does not trust.</source>
        <translation>इसका प्रमाणपत्र “{issuer}” ने जारी किया, जिस पर यह कंप्यूटर भरोसा नहीं करता।</translation>
    </message>
    <message>
        <source>Its certificate was not accepted, so nothing was sent.</source>
        <translation>इसका प्रमाणपत्र स्वीकार नहीं हुआ, इसलिए कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Its folder is not there any more. Choose another one.</source>
        <translation>इसका फ़ोल्डर अब नहीं है। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Its header lacks “cty” = “{content_type}”. Make one in the Stringee console.</source>
        <translation>इसके हेडर में “cty” = “{content_type}” नहीं है। Stringee कंसोल में एक बनाएँ।</translation>
    </message>
    <message>
        <source>Its line {line} cannot be read.</source>
        <translation>इसकी लाइन {line} नहीं पढ़ी जा सकती।</translation>
    </message>
    <message>
        <source>Its own call server refused. Ask your supervisor.</source>
        <translation>इसके अपने कॉल सर्वर ने मना किया। अपने सुपरवाइज़र से पूछें।</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>जापान</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>निर्णय</translation>
    </message>
    <message>
        <source>Keep digits only, with + and the country code in front.</source>
        <translation>केवल अंक रखें, आगे + और देश कोड।</translation>
    </message>
    <message>
        <source>Keep one of them as “{label_of}”, and remove the other.</source>
        <translation>एक को “{label_of}” के रूप में रखें, दूसरे को हटाएँ।</translation>
    </message>
    <message>
        <source>Keep only the rows and columns that are needed, or split it.</source>
        <translation>केवल ज़रूरी पंक्तियाँ और कॉलम रखें, या इसे बाँट दें।</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>केन्या</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>कीरिंग</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>पिछले 24 घंटे</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>पिछले 30 दिन</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>Last call end</source>
        <translation>पिछली कॉल का अंत</translation>
    </message>
    <message>
        <source>Last call: {what}</source>
        <translation>पिछली कॉल: {what}</translation>
    </message>
    <message>
        <source>Leave out user name and password; they are kept in the keyring.</source>
        <translation>उपयोगकर्ता नाम और पासवर्ड न लिखें; वे कीरिंग में रहते हैं।</translation>
    </message>
    <message>
        <source>Leave the cell blank to add an agent, or take the row out.</source>
        <translation>एजेंट जोड़ने के लिए सेल खाली छोड़ें, या पंक्ति हटाएँ।</translation>
    </message>
    <message>
        <source>Leave the cell blank to add one, or take the row out.</source>
        <translation>जोड़ने के लिए सेल खाली छोड़ें, या पंक्ति हटाएँ।</translation>
    </message>
    <message>
        <source>Leave the cell blank to keep it.</source>
        <translation>वही रखने के लिए सेल खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>Letters were lost when the file was saved.</source>
        <translation>फ़ाइल सहेजते समय अक्षर खो गए।</translation>
    </message>
    <message>
        <source>Like 101_1111112.</source>
        <translation>101_1111112 जैसा।</translation>
    </message>
    <message>
        <source>Links are opened as before.</source>
        <translation>लिंक पहले की तरह खुलते हैं।</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>सूचियाँ (*.csv *.tsv *.txt *.xlsx);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Look again in a few minutes, and send what is missing then.</source>
        <translation>कुछ मिनट बाद फिर देखें, और तब जो न हो उसे भेजें।</translation>
    </message>
    <message>
        <source>Look at row {count}, where a cell begins with one.</source>
        <translation>पंक्ति {count} देखें, जहाँ एक सेल इससे शुरू होता है।</translation>
    </message>
    <message>
        <source>Look at the agents themselves before you repeat it.</source>
        <translation>दोहराने से पहले एजेंटों को स्वयं देखें।</translation>
    </message>
    <message>
        <source>Look at this caller again before you go on.</source>
        <translation>आगे बढ़ने से पहले इस कॉलर को फिर देखें।</translation>
    </message>
    <message>
        <source>Look at your phone before you call again.</source>
        <translation>फिर कॉल करने से पहले अपना फ़ोन देखें।</translation>
    </message>
    <message>
        <source>Look at your phone, and press Call again in two minutes.</source>
        <translation>अपना फ़ोन देखें, और दो मिनट बाद “कॉल करें” फिर दबाएँ।</translation>
    </message>
    <message>
        <source>Look whether the provider works, then continue.</source>
        <translation>देखें कि प्रदाता काम कर रहा है, फिर जारी रखें।</translation>
    </message>
    <message>
        <source>Lunch break</source>
        <translation>लंच ब्रेक</translation>
    </message>
    <message>
        <source>Make a new one in the Stringee console.</source>
        <translation>Stringee कंसोल में नया बनाएँ।</translation>
    </message>
    <message>
        <source>Make one for the REST API in the Stringee console.</source>
        <translation>Stringee कंसोल में REST API के लिए एक बनाएँ।</translation>
    </message>
    <message>
        <source>Make one with “rest_api” switched on in the Stringee console.</source>
        <translation>Stringee कंसोल में “rest_api” चालू करके एक बनाएँ।</translation>
    </message>
    <message>
        <source>Make room, or choose another place.</source>
        <translation>जगह खाली करें, या दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>Make room: calls and recordings may soon find none.</source>
        <translation>जगह खाली करें: जल्द ही कॉलों और रिकॉर्डिंग के लिए जगह शायद न बचे।</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>मलेशिया</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>माध्यिका</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>ध्यान</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>मेरे</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>छूटी</translation>
    </message>
    <message>
        <source>Missed caller</source>
        <translation>छूटा कॉलर</translation>
    </message>
    <message>
        <source>Missed caller ×{count}</source>
        <translation>छूटा कॉलर ×{count}</translation>
    </message>
    <message>
        <source>Missed callers are told of in the window only.</source>
        <translation>छूटे कॉलर केवल विंडो में बताए जाते हैं।</translation>
    </message>
    <message>
        <source>Missed, waited {spent}</source>
        <translation>छूटी, {spent} इंतज़ार किया</translation>
    </message>
    <message>
        <source>Missed-call SMS alert</source>
        <translation>छूटी कॉल की SMS सूचना</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>मोबाइल</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>सोमवार</translation>
    </message>
    <message>
        <source>More than {size} MB are not fetched. Nothing was saved.</source>
        <translation>{size} MB से बड़ी नहीं लाई जाती। कुछ नहीं सहेजा गया।</translation>
    </message>
    <message>
        <source>Must be the ID the agent signs in with.</source>
        <translation>वही ID हो जिससे एजेंट साइन इन करता है।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Name look-up</source>
        <translation>नाम खोज</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>नाम या नंबर</translation>
    </message>
    <message>
        <source>Name the columns in the first row: Name, Number, Company, E-mail, Note.</source>
        <translation>पहली पंक्ति में कॉलमों के नाम लिखें: Name, Number, Company, E-mail, Note.</translation>
    </message>
    <message>
        <source>Needs the app secret; you are signed in as an agent. Ask your supervisor.</source>
        <translation>इसके लिए app secret चाहिए; आप एजेंट के रूप में साइन इन हैं। अपने सुपरवाइज़र से पूछें।</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>नेपाल</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>न्यूज़ीलैंड</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>नया एजेंट</translation>
    </message>
    <message>
        <source>New extensions go from {lowest} to {highest}.</source>
        <translation>नए एक्सटेंशन {lowest} से {highest} तक होते हैं।</translation>
    </message>
    <message>
        <source>New ones go from {lowest} to {highest}.</source>
        <translation>नए {lowest} से {highest} तक होते हैं।</translation>
    </message>
    <message>
        <source>Next free: {free}.</source>
        <translation>अगला खाली: {free}।</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>नाइजीरिया</translation>
    </message>
    <message>
        <source>No agent has this ID.</source>
        <translation>इस ID का कोई एजेंट नहीं है।</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>उत्तर नहीं मिला</translation>
    </message>
    <message>
        <source>No answer came{tried}. Nothing was changed.</source>
        <translation>कोई उत्तर नहीं आया{tried}। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>No answer to the question for {host} in {limit:g} s.</source>
        <translation>{host} के प्रश्न का {limit:g} से. में कोई उत्तर नहीं आया।</translation>
    </message>
    <message>
        <source>No answer, {tries}</source>
        <translation>उत्तर नहीं मिला, {tries}</translation>
    </message>
    <message>
        <source>No call was placed.</source>
        <translation>कोई कॉल नहीं की गई।</translation>
    </message>
    <message>
        <source>No call was placed. The call log is being checked.</source>
        <translation>कोई कॉल नहीं की गई। कॉल लॉग देखा जा रहा है।</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>कनेक्शन नहीं</translation>
    </message>
    <message>
        <source>No connection{tried}. Nothing was changed.</source>
        <translation>कनेक्शन नहीं{tried}। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>No contacts</source>
        <translation>कोई संपर्क नहीं</translation>
    </message>
    <message>
        <source>No missed calls.</source>
        <translation>कोई छूटी कॉल नहीं।</translation>
    </message>
    <message>
        <source>No number of the contact centre may call out.</source>
        <translation>संपर्क केंद्र के किसी नंबर से बाहर कॉल नहीं हो सकती।</translation>
    </message>
    <message>
        <source>No program opens them.</source>
        <translation>इन्हें कोई प्रोग्राम नहीं खोलता।</translation>
    </message>
    <message>
        <source>No reply within {spoken} s{tried}. Nothing was changed.</source>
        <translation>{spoken} से. में कोई उत्तर नहीं{tried}। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>No second call was placed.</source>
        <translation>दूसरी कॉल नहीं की गई।</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>क्र.</translation>
    </message>
    <message>
        <source>Nobody is chosen to call.</source>
        <translation>कॉल के लिए कोई नहीं चुना गया।</translation>
    </message>
    <message>
        <source>Nobody on</source>
        <translation>कोई काम पर नहीं</translation>
    </message>
    <message>
        <source>Nobody was called.</source>
        <translation>किसी को कॉल नहीं की गई।</translation>
    </message>
    <message>
        <source>Not all contacts were sent to {provider}.</source>
        <translation>सभी संपर्क {provider} को नहीं भेजे गए।</translation>
    </message>
    <message>
        <source>Not all that is kept of this account could be removed from this computer.</source>
        <translation>इस खाते का सब कुछ इस कंप्यूटर से नहीं हटाया जा सका।</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>उत्तर नहीं मिला</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>उपलब्ध नहीं</translation>
    </message>
    <message>
        <source>Not available with this sign-in.</source>
        <translation>इस साइन-इन में उपलब्ध नहीं।</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>नहीं जाँचा</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>पूरा नहीं</translation>
    </message>
    <message>
        <source>Not needed: it does not leave this computer.</source>
        <translation>ज़रूरत नहीं: यह इस कंप्यूटर से बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>नहीं की गई</translation>
    </message>
    <message>
        <source>Not placed or unknown</source>
        <translation>नहीं हुई या अज्ञात</translation>
    </message>
    <message>
        <source>Not possible with this sign-in.</source>
        <translation>इस साइन-इन में संभव नहीं।</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>संपर्क नहीं हुआ</translation>
    </message>
    <message>
        <source>Not reached, rang {spent}</source>
        <translation>संपर्क नहीं हुआ, {spent} घंटी बजी</translation>
    </message>
    <message>
        <source>Not reached.</source>
        <translation>जाँच यहाँ तक नहीं पहुँची।</translation>
    </message>
    <message>
        <source>Not saved: extension {extension} is taken.</source>
        <translation>सहेजा नहीं गया: एक्सटेंशन {extension} लिया जा चुका है।</translation>
    </message>
    <message>
        <source>Not saved: the TeleCMI plan has no free seat.</source>
        <translation>सहेजा नहीं गया: TeleCMI प्लान में खाली सीट नहीं है।</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>तय नहीं</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>साइन इन नहीं है</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>नहीं बताया गया</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Note first what came of it.</source>
        <translation>पहले लिखें कि नतीजा क्या रहा।</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>नोट: {text}</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>लिखा गया</translation>
    </message>
    <message>
        <source>Nothing done</source>
        <translation>कुछ नहीं हुआ</translation>
    </message>
    <message>
        <source>Nothing half-written was left behind.</source>
        <translation>आधा लिखा कुछ पीछे नहीं छूटा।</translation>
    </message>
    <message>
        <source>Nothing more of it can be noted down on this computer.</source>
        <translation>इसका आगे कुछ भी इस कंप्यूटर पर दर्ज नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications ({reason}).</source>
        <translation>इस डेस्कटॉप पर सूचनाएँ दिखाने वाला कुछ नहीं है ({reason})।</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>करने के लिए कुछ नहीं</translation>
    </message>
    <message>
        <source>Nothing was changed and no call was placed.</source>
        <translation>कुछ नहीं बदला गया और कोई कॉल नहीं की गई।</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Nothing was checked or changed.</source>
        <translation>न कुछ जाँचा गया न बदला गया।</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>कुछ नहीं हटाया गया।</translation>
    </message>
    <message>
        <source>Nothing was fetched or changed.</source>
        <translation>न कुछ लाया गया न बदला गया।</translation>
    </message>
    <message>
        <source>Nothing was installed.</source>
        <translation>कुछ इंस्टॉल नहीं किया गया।</translation>
    </message>
    <message>
        <source>Nothing was read or changed.</source>
        <translation>न कुछ पढ़ा गया न बदला गया।</translation>
    </message>
    <message>
        <source>Nothing was read or saved.</source>
        <translation>न कुछ पढ़ा गया न सहेजा गया।</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>कुछ नहीं सहेजा गया।</translation>
    </message>
    <message>
        <source>Nothing was saved. Your entries are still in the form.</source>
        <translation>कुछ नहीं सहेजा गया। आपकी प्रविष्टियाँ फ़ॉर्म में हैं।</translation>
    </message>
    <message>
        <source>Nothing was sent anywhere.</source>
        <translation>कहीं कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Nothing was sent for it.</source>
        <translation>इसके लिए कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Nothing was sent. It is {store}.</source>
        <translation>कुछ नहीं भेजा गया। भंडार यह है: {store}।</translation>
    </message>
    <message>
        <source>Nothing was sent: without notes they could neither be resumed nor undone.</source>
        <translation>कुछ नहीं भेजा गया: बिना दर्ज किए न जारी रखा जा सकता है, न वापस लिया जा सकता है।</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>सूचनाएँ</translation>
    </message>
    <message>
        <source>Number and name cannot stand in the name of the server.</source>
        <translation>नंबर और नाम सर्वर के नाम में नहीं आ सकते।</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>नंबर छिपा है</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>ऑफ़लाइन</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>पुराना</translation>
    </message>
    <message>
        <source>Old → new</source>
        <translation>पुराना → नया</translation>
    </message>
    <message>
        <source>On</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>On this computer, run calldeck --database-password, or correct the file .pgpass if the password is kept there.</source>
        <translation>इस कंप्यूटर पर calldeck --database-password चलाएँ, या पासवर्ड .pgpass फ़ाइल में हो तो उसे सुधारें।</translation>
    </message>
    <message>
        <source>On this system only you can choose the program.</source>
        <translation>इस सिस्टम पर केवल आप प्रोग्राम चुन सकते हैं।</translation>
    </message>
    <message>
        <source>One entry could not be read.</source>
        <translation>एक प्रविष्टि पढ़ी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>ऑनलाइन</translation>
    </message>
    <message>
        <source>Only agents have a break allowance.</source>
        <translation>केवल एजेंटों के लिए ब्रेक की सीमा होती है।</translation>
    </message>
    <message>
        <source>Only available agents are given calls.</source>
        <translation>केवल उपलब्ध एजेंटों को कॉलें मिलती हैं।</translation>
    </message>
    <message>
        <source>Only digits, +, spaces, dashes, dots and brackets belong in a number.</source>
        <translation>नंबर में केवल अंक, +, स्पेस, डैश, बिंदु और कोष्ठक होते हैं।</translation>
    </message>
    <message>
        <source>Only supervisors manage agents. Sign in as a supervisor to do this.</source>
        <translation>केवल सुपरवाइज़र एजेंट प्रबंधित करते हैं। इसके लिए सुपरवाइज़र के रूप में साइन इन करें।</translation>
    </message>
    <message>
        <source>Only supervisors set the status of other agents.</source>
        <translation>केवल सुपरवाइज़र दूसरे एजेंटों की स्थिति तय करते हैं।</translation>
    </message>
    <message>
        <source>Only the sheet “{name}” was read, not {names}.</source>
        <translation>केवल शीट “{name}” पढ़ी गई, {names} नहीं।</translation>
    </message>
    <message>
        <source>Only whole hours can be stored.</source>
        <translation>केवल पूरे घंटे रखे जा सकते हैं।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खुले</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice, save it again as XLSX, and choose that file.</source>
        <translation>इसे Excel या LibreOffice में खोलें, फिर XLSX के रूप में सहेजें, और वह फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Open it. {save_as}</source>
        <translation>इसे खोलें। {save_as}</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>Outcome and note</source>
        <translation>नतीजा और नोट</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>जाने वाली</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Paste the whole token, or sign in with the API key.</source>
        <translation>पूरा टोकन चिपकाएँ, या API key से साइन इन करें।</translation>
    </message>
    <message>
        <source>Paste the whole token: three parts with dots between them.</source>
        <translation>पूरा टोकन चिपकाएँ: बिंदुओं से अलग तीन हिस्से।</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>फ़िलीपींस</translation>
    </message>
    <message>
        <source>Phone links</source>
        <translation>फ़ोन लिंक</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>फ़ोन नंबर</translation>
    </message>
    <message>
        <source>Phone number is missing.</source>
        <translation>फ़ोन नंबर नहीं है।</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>नीति</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>पोर्ट</translation>
    </message>
    <message>
        <source>Port {port} of {host} did not answer in {limit:g} s.</source>
        <translation>{host} के पोर्ट {port} ने {limit:g} से. में उत्तर नहीं दिया।</translation>
    </message>
    <message>
        <source>Port {port} of {host} refused the connection.</source>
        <translation>{host} के पोर्ट {port} ने कनेक्शन से मना किया।</translation>
    </message>
    <message>
        <source>Premium rate — this call can cost more</source>
        <translation>प्रीमियम दर — यह कॉल महँगी हो सकती है</translation>
    </message>
    <message>
        <source>Preset for this desk; Settings → Before a call changes it.</source>
        <translation>इस डेस्क के लिए पहले से तय; सेटिंग → कॉल से पहले में बदलता है।</translation>
    </message>
    <message>
        <source>Press Call once more.</source>
        <translation>“कॉल करें” एक बार फिर दबाएँ।</translation>
    </message>
    <message>
        <source>Project {project}</source>
        <translation>प्रोजेक्ट {project}</translation>
    </message>
    <message>
        <source>Provider does not answer</source>
        <translation>प्रदाता उत्तर नहीं देता</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>क़तर</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Rang me on</source>
        <translation>मुझ पर बजाया</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>बात हुई</translation>
    </message>
    <message>
        <source>Read them again.</source>
        <translation>उन्हें फिर पढ़ें।</translation>
    </message>
    <message>
        <source>Reading agents</source>
        <translation>एजेंट पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>Reading agents, page {page}</source>
        <translation>एजेंट पढ़े जा रहे हैं, पेज {page}</translation>
    </message>
    <message>
        <source>Reading agents, page {page} of {pages}</source>
        <translation>एजेंट पढ़े जा रहे हैं, {pages} में से पेज {page}</translation>
    </message>
    <message>
        <source>Reading contacts of {provider}</source>
        <translation>{provider} के संपर्क पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>Reading groups</source>
        <translation>समूह पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>Reading missed calls</source>
        <translation>छूटी कॉलें पढ़ी जा रही हैं</translation>
    </message>
    <message>
        <source>Reading missed calls, page {page}</source>
        <translation>छूटी कॉलें पढ़ी जा रही हैं, पेज {page}</translation>
    </message>
    <message>
        <source>Reading missed calls, page {page} of {pages}</source>
        <translation>छूटी कॉलें पढ़ी जा रही हैं, {pages} में से पेज {page}</translation>
    </message>
    <message>
        <source>Reading what was left out</source>
        <translation>जो छूट गया था उसे पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file} पढ़ी जा रही है</translation>
    </message>
    <message>
        <source>Recent call</source>
        <translation>हाल की कॉल</translation>
    </message>
    <message>
        <source>Recent calls and changes of agents are neither shown nor kept.</source>
        <translation>हाल की कॉलें और एजेंटों के बदलाव न दिखते हैं, न रखे जाते हैं।</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>रिकॉर्ड हुई</translation>
    </message>
    <message>
        <source>Refresh and look before you repeat it.</source>
        <translation>दोहराने से पहले ताज़ा करके देखें।</translation>
    </message>
    <message>
        <source>Refresh the agents, then choose the file again.</source>
        <translation>एजेंट ताज़ा करें, फिर फ़ाइल दोबारा चुनें।</translation>
    </message>
    <message>
        <source>Refresh the groups and look.</source>
        <translation>समूह ताज़ा करके देखें।</translation>
    </message>
    <message>
        <source>Refresh the groups.</source>
        <translation>समूह ताज़ा करें।</translation>
    </message>
    <message>
        <source>Refresh the list and delete it again.</source>
        <translation>सूची ताज़ा करें और फिर हटाएँ।</translation>
    </message>
    <message>
        <source>Refresh the list and look before you delete again.</source>
        <translation>फिर हटाने से पहले सूची ताज़ा करके देखें।</translation>
    </message>
    <message>
        <source>Refresh the list and look before you save again.</source>
        <translation>फिर सहेजने से पहले सूची ताज़ा करके देखें।</translation>
    </message>
    <message>
        <source>Refresh the list, and choose another one.</source>
        <translation>सूची ताज़ा करें और दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>सूची ताज़ा करें।</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Refused by provider</source>
        <translation>प्रदाता ने मना किया</translation>
    </message>
    <message>
        <source>Removing from group</source>
        <translation>समूह से निकाला जा रहा है</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>संसाधन</translation>
    </message>
    <message>
        <source>Restart Calldeck.</source>
        <translation>Calldeck फिर शुरू करें।</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>नतीजा</translation>
    </message>
    <message>
        <source>Result unknown</source>
        <translation>नतीजा अज्ञात</translation>
    </message>
    <message>
        <source>Results written to {name}</source>
        <translation>नतीजे {name} में लिखे गए</translation>
    </message>
    <message>
        <source>Right after a call it takes a while; later the provider may have deleted it.</source>
        <translation>कॉल के तुरंत बाद कुछ समय लगता है; बाद में प्रदाता ने इसे हटा दिया हो सकता है।</translation>
    </message>
    <message>
        <source>Ring the softphone, or ask TeleCMI to allow follow-me calls.</source>
        <translation>सॉफ़्टफ़ोन बजाएँ, या TeleCMI से फ़ॉलो-मी कॉल चालू करने को कहें।</translation>
    </message>
    <message>
        <source>Ringing you</source>
        <translation>आप पर बज रहा है</translation>
    </message>
    <message>
        <source>Rings only if the agent&apos;s queue has a number to call out from.</source>
        <translation>तभी बजता है जब एजेंट की कतार के पास बाहर कॉल करने का नंबर हो।</translation>
    </message>
    <message>
        <source>Route calls to</source>
        <translation>कॉल यहाँ भेजें</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Row {comments} begins with {comment} and was passed over.</source>
        <translation>पंक्ति {comments} {comment} से शुरू होती है, इसलिए छोड़ दी गई।</translation>
    </message>
    <message>
        <source>Row {line} is the heading; what stands above it was passed over.</source>
        <translation>पंक्ति {line} शीर्षक है; इसके ऊपर का छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>Row {row} of {rows}. {who}, missed {missed}, {age}. {state}.</source>
        <translation>{rows} में से पंक्ति {row}। {who}, {missed} छूटी, {age}। {state}।</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>SMS alert</source>
        <translation>SMS सूचना</translation>
    </message>
    <message>
        <source>SOCKS proxies are not supported.</source>
        <translation>SOCKS प्रॉक्सी समर्थित नहीं हैं।</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>वही</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>शनिवार</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>सऊदी अरब</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Save it again as XLSX or as “CSV UTF-8”.</source>
        <translation>इसे XLSX या “CSV UTF-8” के रूप में फिर सहेजें।</translation>
    </message>
    <message>
        <source>Save it again.</source>
        <translation>इसे फिर सहेजें।</translation>
    </message>
    <message>
        <source>Save it as XLSX or CSV, and choose that file.</source>
        <translation>इसे XLSX या CSV के रूप में सहेजें, और वह फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Save it as “CSV UTF-8” or as XLSX, or choose another encoding.</source>
        <translation>इसे “CSV UTF-8” या XLSX के रूप में सहेजें, या दूसरी एन्कोडिंग चुनें।</translation>
    </message>
    <message>
        <source>Saving agent</source>
        <translation>एजेंट सहेजा जा रहा है</translation>
    </message>
    <message>
        <source>Saving contact</source>
        <translation>संपर्क सहेजा जा रहा है</translation>
    </message>
    <message>
        <source>Saving the support bundle</source>
        <translation>सहायता बंडल सहेजा जा रहा है</translation>
    </message>
    <message>
        <source>Seals and opens</source>
        <translation>एन्क्रिप्ट और डिक्रिप्ट करता है</translation>
    </message>
    <message>
        <source>Send them again when that is solved; what is there already is not added twice.</source>
        <translation>हल होने पर इन्हें फिर भेजें; जो पहले से है वह दोबारा नहीं जुड़ता।</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>भेजा जा रहा है</translation>
    </message>
    <message>
        <source>Sending contacts to {provider}</source>
        <translation>संपर्क {provider} को भेजे जा रहे हैं</translation>
    </message>
    <message>
        <source>Set by you in Settings → Before a call.</source>
        <translation>आपने सेटिंग → कॉल से पहले में तय किया।</translation>
    </message>
    <message>
        <source>Set by your organisation; it cannot be changed here.</source>
        <translation>आपके संगठन ने तय किया; यहाँ नहीं बदला जा सकता।</translation>
    </message>
    <message>
        <source>Set the clock, best by itself from the network: sign-ins fail when it is wrong.</source>
        <translation>घड़ी ठीक करें, बेहतर है कि वह नेटवर्क से अपने आप ठीक हो: घड़ी गलत होने पर साइन-इन विफल होते हैं।</translation>
    </message>
    <message>
        <source>Setting your status</source>
        <translation>आपकी स्थिति तय की जा रही है</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Settings are not kept ({reason}).</source>
        <translation>सेटिंग नहीं रखी जातीं ({reason})।</translation>
    </message>
    <message>
        <source>Settings are not kept.</source>
        <translation>सेटिंग नहीं रखी जातीं।</translation>
    </message>
    <message>
        <source>Shift end</source>
        <translation>शिफ़्ट का अंत</translation>
    </message>
    <message>
        <source>Shift hours</source>
        <translation>शिफ़्ट के घंटे</translation>
    </message>
    <message>
        <source>Shift hours {shift_hours}</source>
        <translation>शिफ़्ट के घंटे {shift_hours}</translation>
    </message>
    <message>
        <source>Shift start</source>
        <translation>शिफ़्ट की शुरुआत</translation>
    </message>
    <message>
        <source>Short break</source>
        <translation>छोटा ब्रेक</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>बदलाव दिखाएँ</translation>
    </message>
    <message>
        <source>Sign in again with a new token. No work is lost.</source>
        <translation>नए टोकन से फिर साइन इन करें। कोई काम नहीं खोता।</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>फिर साइन इन करें।</translation>
    </message>
    <message>
        <source>Sign in again. No work is lost.</source>
        <translation>फिर साइन इन करें। कोई काम नहीं खोता।</translation>
    </message>
    <message>
        <source>Sign in as a supervisor to do this.</source>
        <translation>इसके लिए सुपरवाइज़र के रूप में साइन इन करें।</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>पहले साइन इन करें।</translation>
    </message>
    <message>
        <source>Sign in with the user ID of an agent.</source>
        <translation>किसी एजेंट की user ID से साइन इन करें।</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>सिंगापुर</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>टाला हुआ</translation>
    </message>
    <message>
        <source>Snoozed until {until}</source>
        <translation>{until} तक टाला हुआ</translation>
    </message>
    <message>
        <source>Softphone</source>
        <translation>सॉफ़्टफ़ोन</translation>
    </message>
    <message>
        <source>Some of these calls may be missing.</source>
        <translation>इनमें से कुछ कॉलें शायद न हों।</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>किसी ने</translation>
    </message>
    <message>
        <source>Somebody changed this agent meanwhile.</source>
        <translation>इस बीच किसी ने यह एजेंट बदल दिया।</translation>
    </message>
    <message>
        <source>Somebody changed {name} since the check.</source>
        <translation>जाँच के बाद किसी ने {name} को बदल दिया।</translation>
    </message>
    <message>
        <source>Somebody else is on it.</source>
        <translation>कोई और इस पर लगा है।</translation>
    </message>
    <message>
        <source>Something between this computer and the provider redirects: a sign-in page of the network, or a wrong address in the settings.</source>
        <translation>इस कंप्यूटर और प्रदाता के बीच कुछ मोड़ रहा है: नेटवर्क का साइन-इन पेज, या सेटिंग में गलत पता।</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>कुछ गड़बड़ हुई।</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>ध्वनि</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>दक्षिण अफ़्रीका</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>दक्षिण कोरिया</translation>
    </message>
    <message>
        <source>Split it into smaller files, and bring in one after the other.</source>
        <translation>इसे छोटी फ़ाइलों में बाँटें, और एक के बाद एक लाएँ।</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>श्रीलंका</translation>
    </message>
    <message>
        <source>Start Calldeck again; if it stays, copy the details for support.</source>
        <translation>Calldeck फिर शुरू करें; समस्या बनी रहे तो सहायता के लिए विवरण कॉपी करें।</translation>
    </message>
    <message>
        <source>Start it again if you still need it.</source>
        <translation>अब भी ज़रूरत हो तो फिर शुरू करें।</translation>
    </message>
    <message>
        <source>Starts with SK.</source>
        <translation>SK से शुरू होता है।</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Stopped before it was checked.</source>
        <translation>जाँच से पहले रोका गया।</translation>
    </message>
    <message>
        <source>Stopped: get the contacts of {provider} to see which it has by now</source>
        <translation>रोका गया: {provider} के संपर्क लाकर देखें कि अब वहाँ कौन-कौन से हैं</translation>
    </message>
    <message>
        <source>Stopped: {done:,} of {total:,} contacts taken in</source>
        <translation>रोका गया: {total:,} में से {done:,} संपर्क लिए गए</translation>
    </message>
    <message>
        <source>Stringee could not ask the project&apos;s own call server.</source>
        <translation>Stringee प्रोजेक्ट के अपने कॉल सर्वर से पूछ नहीं सका।</translation>
    </message>
    <message>
        <source>Stringee could not follow the steps of this call.</source>
        <translation>Stringee इस कॉल के चरण नहीं निभा सका।</translation>
    </message>
    <message>
        <source>Stringee could not read one of the numbers.</source>
        <translation>Stringee एक नंबर पढ़ नहीं सका।</translation>
    </message>
    <message>
        <source>Stringee could not read this access token.</source>
        <translation>Stringee यह ऐक्सेस टोकन पढ़ नहीं सका।</translation>
    </message>
    <message>
        <source>Stringee could not start the call.</source>
        <translation>Stringee कॉल शुरू नहीं कर सका।</translation>
    </message>
    <message>
        <source>Stringee did not accept the access token.</source>
        <translation>Stringee ने ऐक्सेस टोकन स्वीकार नहीं किया।</translation>
    </message>
    <message>
        <source>Stringee did not accept this API key secret.</source>
        <translation>Stringee ने यह API key secret स्वीकार नहीं किया।</translation>
    </message>
    <message>
        <source>Stringee did not accept this sign-in.</source>
        <translation>Stringee ने यह साइन-इन स्वीकार नहीं किया।</translation>
    </message>
    <message>
        <source>Stringee does not allow this with your sign-in.</source>
        <translation>Stringee आपके साइन-इन से इसकी अनुमति नहीं देता।</translation>
    </message>
    <message>
        <source>Stringee does not know this API key SID.</source>
        <translation>Stringee इस API key SID को नहीं जानता।</translation>
    </message>
    <message>
        <source>Stringee has no agent with the user ID “{user}”.</source>
        <translation>Stringee में user ID “{user}” का कोई एजेंट नहीं है।</translation>
    </message>
    <message>
        <source>Stringee is still preparing an announcement.</source>
        <translation>Stringee अभी घोषणा तैयार कर रहा है।</translation>
    </message>
    <message>
        <source>Stringee keeps no break allowance.</source>
        <translation>Stringee में ब्रेक की सीमा नहीं होती।</translation>
    </message>
    <message>
        <source>Stringee keeps no contacts that can be read from here. What you enter stays on this desk.</source>
        <translation>Stringee में ऐसे संपर्क नहीं होते जो यहाँ से पढ़े जा सकें। आप जो लिखते हैं वह इसी डेस्क पर रहता है।</translation>
    </message>
    <message>
        <source>Stringee no longer accepts your access token.</source>
        <translation>Stringee अब आपका ऐक्सेस टोकन स्वीकार नहीं करता।</translation>
    </message>
    <message>
        <source>Stringee refused the name.</source>
        <translation>Stringee ने नाम अस्वीकार किया।</translation>
    </message>
    <message>
        <source>Stringee refused the phone number.</source>
        <translation>Stringee ने फ़ोन नंबर अस्वीकार किया।</translation>
    </message>
    <message>
        <source>Stringee refused the request.</source>
        <translation>Stringee ने अनुरोध अस्वीकार किया।</translation>
    </message>
    <message>
        <source>Stringee refused the routing.</source>
        <translation>Stringee ने रूटिंग अस्वीकार की।</translation>
    </message>
    <message>
        <source>Stringee refused the status.</source>
        <translation>Stringee ने स्थिति अस्वीकार की।</translation>
    </message>
    <message>
        <source>Stringee refused the user ID.</source>
        <translation>Stringee ने user ID अस्वीकार की।</translation>
    </message>
    <message>
        <source>Stringee takes no tags with a call.</source>
        <translation>Stringee कॉल के साथ टैग नहीं लेता।</translation>
    </message>
    <message>
        <source>Stringee tells what became of a call after it; nothing tells it meanwhile.</source>
        <translation>कॉल का क्या हुआ, यह Stringee उसके बाद बताता है; बीच में कुछ पता नहीं चलता।</translation>
    </message>
    <message>
        <source>Stringee user ID</source>
        <translation>Stringee user ID</translation>
    </message>
    <message>
        <source>Stringee&apos;s answer could not be read.</source>
        <translation>Stringee का उत्तर पढ़ा नहीं जा सका।</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>रविवार</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>सुपरवाइज़र</translation>
    </message>
    <message>
        <source>System</source>
        <translation>सिस्टम</translation>
    </message>
    <message>
        <source>System state</source>
        <translation>सिस्टम की स्थिति</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>ताइवान</translation>
    </message>
    <message>
        <source>Take it out of the settings, and run calldeck --database-password instead.</source>
        <translation>इसे सेटिंग से निकालें, और उसकी जगह calldeck --database-password चलाएँ।</translation>
    </message>
    <message>
        <source>Take the password off in Excel under File, Info, Protect Workbook.</source>
        <translation>Excel में File, Info, Protect Workbook से पासवर्ड हटाएँ।</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>वापस लिया</translation>
    </message>
    <message>
        <source>Taken by {name}.</source>
        <translation>{name} ने लिया हुआ।</translation>
    </message>
    <message>
        <source>Taken by {tidied} (row {row}).</source>
        <translation>{tidied} ने लिया हुआ (पंक्ति {row})।</translation>
    </message>
    <message>
        <source>Taking in contacts</source>
        <translation>संपर्क लिए जा रहे हैं</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>इंपोर्ट वापस लिया जा रहा है</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>बात हुई</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>बात हो रही है</translation>
    </message>
    <message>
        <source>TeleCMI Global rings mobiles only for a supervisor. Ring your softphone, or ask your supervisor.</source>
        <translation>TeleCMI Global मोबाइल केवल सुपरवाइज़र के लिए बजाता है। अपना सॉफ़्टफ़ोन बजाएँ, या सुपरवाइज़र से पूछें।</translation>
    </message>
    <message>
        <source>TeleCMI India does not tell how much break is left.</source>
        <translation>TeleCMI India नहीं बताता कि कितना ब्रेक बचा है।</translation>
    </message>
    <message>
        <source>TeleCMI India has no list of contacts to read. Contacts that you enter here are kept here.</source>
        <translation>TeleCMI India में पढ़ने के लिए संपर्कों की सूची नहीं है। आप यहाँ जो संपर्क लिखते हैं वे यहीं रहते हैं।</translation>
    </message>
    <message>
        <source>TeleCMI India shows the number that is set for the agent; only Global lets one choose.</source>
        <translation>TeleCMI India वह नंबर दिखाता है जो एजेंट के लिए तय है; चुनना केवल Global में होता है।</translation>
    </message>
    <message>
        <source>TeleCMI asks us to slow down.</source>
        <translation>TeleCMI धीमे चलने को कहता है।</translation>
    </message>
    <message>
        <source>TeleCMI did not accept this agent or the app secret.</source>
        <translation>TeleCMI ने यह एजेंट या app secret स्वीकार नहीं किया।</translation>
    </message>
    <message>
        <source>TeleCMI did not accept this app secret.</source>
        <translation>TeleCMI ने यह app secret स्वीकार नहीं किया।</translation>
    </message>
    <message>
        <source>TeleCMI did not accept this password.</source>
        <translation>TeleCMI ने यह पासवर्ड स्वीकार नहीं किया।</translation>
    </message>
    <message>
        <source>TeleCMI does not accept this number.</source>
        <translation>TeleCMI यह नंबर स्वीकार नहीं करता।</translation>
    </message>
    <message>
        <source>TeleCMI does not find this call.</source>
        <translation>TeleCMI को यह कॉल नहीं मिलती।</translation>
    </message>
    <message>
        <source>TeleCMI does not know this status.</source>
        <translation>TeleCMI इस स्थिति को नहीं जानता।</translation>
    </message>
    <message>
        <source>TeleCMI gives recordings only for the app secret; you are signed in as an agent. Ask your supervisor.</source>
        <translation>TeleCMI रिकॉर्डिंग केवल app secret पर देता है; आप एजेंट के रूप में साइन इन हैं। अपने सुपरवाइज़र से पूछें।</translation>
    </message>
    <message>
        <source>TeleCMI hands calls over only in its own app.</source>
        <translation>TeleCMI कॉल केवल अपने ऐप में सौंपता है।</translation>
    </message>
    <message>
        <source>TeleCMI has a fault.</source>
        <translation>TeleCMI में खराबी है।</translation>
    </message>
    <message>
        <source>TeleCMI keeps contacts for agents of its Global region. Sign in as one of them to get them.</source>
        <translation>TeleCMI अपने Global क्षेत्र के एजेंटों के लिए संपर्क रखता है। उन्हें लाने के लिए उनमें से किसी के रूप में साइन इन करें।</translation>
    </message>
    <message>
        <source>TeleCMI keeps teams in its own dashboard; there is no way to change them from here.</source>
        <translation>TeleCMI टीमें अपने डैशबोर्ड में रखता है; यहाँ से उन्हें बदलने का रास्ता नहीं है।</translation>
    </message>
    <message>
        <source>TeleCMI lets only a supervisor set a status. Set yours in the TeleCMI app, or ask your supervisor.</source>
        <translation>TeleCMI में स्थिति केवल सुपरवाइज़र तय करता है। अपनी स्थिति TeleCMI ऐप में तय करें, या सुपरवाइज़र से कहें।</translation>
    </message>
    <message>
        <source>TeleCMI lets only the agent end a call. Hang up on the device that rang.</source>
        <translation>TeleCMI में कॉल केवल एजेंट समाप्त कर सकता है। जो डिवाइस बजा था उस पर काटें।</translation>
    </message>
    <message>
        <source>TeleCMI misses an entry.</source>
        <translation>TeleCMI को एक प्रविष्टि नहीं मिली।</translation>
    </message>
    <message>
        <source>TeleCMI needs the agent&apos;s password for every change.</source>
        <translation>TeleCMI को हर बदलाव के लिए एजेंट का पासवर्ड चाहिए।</translation>
    </message>
    <message>
        <source>TeleCMI refused the entry “{label}”.</source>
        <translation>TeleCMI ने प्रविष्टि “{label}” अस्वीकार की।</translation>
    </message>
    <message>
        <source>TeleCMI refused the request.</source>
        <translation>TeleCMI ने अनुरोध अस्वीकार किया।</translation>
    </message>
    <message>
        <source>TeleCMI shows the number that is set for the agent in its dashboard.</source>
        <translation>TeleCMI वह नंबर दिखाता है जो उसके डैशबोर्ड में एजेंट के लिए तय है।</translation>
    </message>
    <message>
        <source>TeleCMI takes tags only with calls that ring your softphone first.</source>
        <translation>TeleCMI टैग केवल उन कॉलों के साथ लेता है जो पहले आपके सॉफ़्टफ़ोन पर बजती हैं।</translation>
    </message>
    <message>
        <source>Tell support of it.</source>
        <translation>सहायता को इसके बारे में बताएँ।</translation>
    </message>
    <message>
        <source>Tell your supervisor; the server must answer again first.</source>
        <translation>अपने सुपरवाइज़र को बताएँ; पहले सर्वर को फिर उत्तर देना होगा।</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>टेम्पलेट</translation>
    </message>
    <message>
        <source>Template written to {name}</source>
        <translation>टेम्पलेट {name} में लिखा गया</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>थाईलैंड</translation>
    </message>
    <message>
        <source>That is not followed. Nothing was changed.</source>
        <translation>Calldeck वहाँ नहीं जाता। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>That took too long.</source>
        <translation>बहुत समय लग गया।</translation>
    </message>
    <message>
        <source>The API key may have been changed. Check it and sign in again.</source>
        <translation>शायद API key बदल गई है। उसे जाँचें और फिर साइन इन करें।</translation>
    </message>
    <message>
        <source>The Stringee account has no credit left.</source>
        <translation>Stringee खाते में बैलेंस नहीं बचा।</translation>
    </message>
    <message>
        <source>The Stringee account is locked.</source>
        <translation>Stringee खाता बंद कर दिया गया है।</translation>
    </message>
    <message>
        <source>The Stringee app must be signed in there.</source>
        <translation>वहाँ Stringee ऐप में साइन इन होना चाहिए।</translation>
    </message>
    <message>
        <source>The account may not place outgoing calls.</source>
        <translation>खाते से बाहर कॉल नहीं हो सकती।</translation>
    </message>
    <message>
        <source>The address for updates has to begin with https://.</source>
        <translation>अपडेट का पता https:// से शुरू होना चाहिए।</translation>
    </message>
    <message>
        <source>The address must begin with https:// and the name of a server.</source>
        <translation>पता https:// और सर्वर के नाम से शुरू होना चाहिए।</translation>
    </message>
    <message>
        <source>The address must begin with https://; http:// is for this computer only.</source>
        <translation>पता https:// से शुरू होना चाहिए; http:// केवल इस कंप्यूटर के लिए है।</translation>
    </message>
    <message>
        <source>The address must look like https://crm.example.com/search?q={e164}.</source>
        <translation>पता https://crm.example.com/search?q={e164} जैसा होना चाहिए।</translation>
    </message>
    <message>
        <source>The address must not contain blanks or line breaks.</source>
        <translation>पते में स्पेस या नई लाइन नहीं होनी चाहिए।</translation>
    </message>
    <message>
        <source>The address must not hold a password or key: it is kept in clear.</source>
        <translation>पते में पासवर्ड या कुंजी नहीं होनी चाहिए: यह बिना एन्क्रिप्शन रखा जाता है।</translation>
    </message>
    <message>
        <source>The address needs {e164} or {digits}, where the number goes.</source>
        <translation>पते में {e164} या {digits} चाहिए, जहाँ नंबर आना है।</translation>
    </message>
    <message>
        <source>The address of the database holds a password.</source>
        <translation>डेटाबेस के पते में पासवर्ड है।</translation>
    </message>
    <message>
        <source>The address of the proxy cannot be used.</source>
        <translation>प्रॉक्सी का पता उपयोग नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The agent is in another call, or not known to Stringee.</source>
        <translation>एजेंट दूसरी कॉल पर है, या Stringee उसे नहीं जानता।</translation>
    </message>
    <message>
        <source>The agent is in this group already.</source>
        <translation>एजेंट इस समूह में पहले से है।</translation>
    </message>
    <message>
        <source>The agent is no longer there.</source>
        <translation>एजेंट अब नहीं है।</translation>
    </message>
    <message>
        <source>The agent or the group is no longer there.</source>
        <translation>एजेंट या समूह अब नहीं है।</translation>
    </message>
    <message>
        <source>The agent was not created.</source>
        <translation>एजेंट नहीं बना।</translation>
    </message>
    <message>
        <source>The answer names no time.</source>
        <translation>उत्तर में समय नहीं है।</translation>
    </message>
    <message>
        <source>The answer of the update server is too large.</source>
        <translation>अपडेट सर्वर का उत्तर बहुत बड़ा है।</translation>
    </message>
    <message>
        <source>The answer was lost, and the agent is not in the list yet.</source>
        <translation>उत्तर खो गया, और एजेंट अभी सूची में नहीं है।</translation>
    </message>
    <message>
        <source>The answer was lost, and the agent is still in the list.</source>
        <translation>उत्तर खो गया, और एजेंट अब भी सूची में है।</translation>
    </message>
    <message>
        <source>The answer was lost, and the list shows the old entries.</source>
        <translation>उत्तर खो गया, और सूची में पुरानी प्रविष्टियाँ हैं।</translation>
    </message>
    <message>
        <source>The answer was lost.</source>
        <translation>उत्तर खो गया।</translation>
    </message>
    <message>
        <source>The call was not handed over.</source>
        <translation>कॉल नहीं सौंपी गई।</translation>
    </message>
    <message>
        <source>The call was placed, but it is not kept in the recent calls.</source>
        <translation>कॉल की गई, पर हाल की कॉलों में नहीं रखी गई।</translation>
    </message>
    <message>
        <source>The card does not end. The file may be cut off.</source>
        <translation>कार्ड का अंत नहीं है। फ़ाइल कटी हुई हो सकती है।</translation>
    </message>
    <message>
        <source>The card is too long.</source>
        <translation>कार्ड बहुत लंबा है।</translation>
    </message>
    <message>
        <source>The certificate of {host} was issued by “{issuer}”. If that is your company, your IT department must add it to the trusted certificates of this computer. If nobody knows it, do not use this network.</source>
        <translation>{host} का प्रमाणपत्र “{issuer}” ने जारी किया। यह आपकी कंपनी हो तो आपका IT विभाग इसे इस कंप्यूटर के भरोसेमंद प्रमाणपत्रों में जोड़े। इसे कोई न जानता हो तो यह नेटवर्क उपयोग न करें।</translation>
    </message>
    <message>
        <source>The certificate of {host} was not accepted.</source>
        <translation>{host} का प्रमाणपत्र स्वीकार नहीं हुआ।</translation>
    </message>
    <message>
        <source>The changes cannot be noted on this computer.</source>
        <translation>बदलाव इस कंप्यूटर पर दर्ज नहीं हो सकते।</translation>
    </message>
    <message>
        <source>The clock of this computer is right.</source>
        <translation>इस कंप्यूटर की घड़ी सही है।</translation>
    </message>
    <message>
        <source>The clock of this computer is {span} fast.</source>
        <translation>इस कंप्यूटर की घड़ी {span} आगे है।</translation>
    </message>
    <message>
        <source>The clock of this computer is {span} slow.</source>
        <translation>इस कंप्यूटर की घड़ी {span} पीछे है।</translation>
    </message>
    <message>
        <source>The column {unknown} is not known here and was passed over.</source>
        <translation>कॉलम {unknown} यहाँ ज्ञात नहीं, इसलिए छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>The columns {listed} are not known here and were passed over.</source>
        <translation>कॉलम {listed} यहाँ ज्ञात नहीं, इसलिए छोड़ दिए गए।</translation>
    </message>
    <message>
        <source>The connection stands, but no answer came in {limit:g} s.</source>
        <translation>कनेक्शन बना है, पर {limit:g} से. में कोई उत्तर नहीं आया।</translation>
    </message>
    <message>
        <source>The connection stood, and was broken off before an answer came.</source>
        <translation>कनेक्शन बना था, और उत्तर आने से पहले तोड़ दिया गया।</translation>
    </message>
    <message>
        <source>The connection to the database was lost in that moment. No call was placed.</source>
        <translation>उसी क्षण डेटाबेस से कनेक्शन टूट गया। कोई कॉल नहीं की गई।</translation>
    </message>
    <message>
        <source>The connection to {provider} broke.</source>
        <translation>{provider} से कनेक्शन टूट गया।</translation>
    </message>
    <message>
        <source>The connection to {provider} is not secure.</source>
        <translation>{provider} से कनेक्शन सुरक्षित नहीं है।</translation>
    </message>
    <message>
        <source>The contacts are as they were</source>
        <translation>संपर्क पहले जैसे हैं</translation>
    </message>
    <message>
        <source>The damaged file was kept as {name}.</source>
        <translation>खराब फ़ाइल {name} नाम से रखी गई।</translation>
    </message>
    <message>
        <source>The database asks for a password.</source>
        <translation>डेटाबेस पासवर्ड माँगता है।</translation>
    </message>
    <message>
        <source>The database cannot be opened. Check its folder and its rights.</source>
        <translation>डेटाबेस खुल नहीं सकता। उसका फ़ोल्डर और अधिकार जाँचें।</translation>
    </message>
    <message>
        <source>The database cannot be reached.</source>
        <translation>डेटाबेस नहीं मिल रहा।</translation>
    </message>
    <message>
        <source>The database cannot be used.</source>
        <translation>डेटाबेस उपयोग नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The database did not accept the password.</source>
        <translation>डेटाबेस ने पासवर्ड स्वीकार नहीं किया।</translation>
    </message>
    <message>
        <source>The database did not let this desk in.</source>
        <translation>डेटाबेस ने इस डेस्क को आने नहीं दिया।</translation>
    </message>
    <message>
        <source>The database does not answer in time.</source>
        <translation>डेटाबेस समय पर उत्तर नहीं देता।</translation>
    </message>
    <message>
        <source>The database does not answer: whether a colleague called is not known</source>
        <translation>डेटाबेस उत्तर नहीं देता: किसी साथी ने कॉल की या नहीं, ज्ञात नहीं</translation>
    </message>
    <message>
        <source>The database gives its user too few rights.</source>
        <translation>डेटाबेस अपने उपयोगकर्ता को बहुत कम अधिकार देता है।</translation>
    </message>
    <message>
        <source>The database is read-only. Check the rights of its folder.</source>
        <translation>डेटाबेस केवल पढ़ने के लिए है। उसके फ़ोल्डर के अधिकार जाँचें।</translation>
    </message>
    <message>
        <source>The database refused it.</source>
        <translation>डेटाबेस ने इसे अस्वीकार किया।</translation>
    </message>
    <message>
        <source>The database takes no changes.</source>
        <translation>डेटाबेस बदलाव नहीं लेता।</translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation>डेमो शुरू नहीं हो सका।</translation>
    </message>
    <message>
        <source>The demo looks for no updates.</source>
        <translation>डेमो अपडेट नहीं खोजता।</translation>
    </message>
    <message>
        <source>The disk does not answer</source>
        <translation>डिस्क उत्तर नहीं दे रही</translation>
    </message>
    <message>
        <source>The disk does not take it. Check its free space and its health.</source>
        <translation>डिस्क इसे नहीं लेती। खाली जगह और डिस्क की हालत जाँचें।</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>डिस्क भर गई है।</translation>
    </message>
    <message>
        <source>The disk is full. Free some space.</source>
        <translation>डिस्क भर गई है। कुछ जगह खाली करें।</translation>
    </message>
    <message>
        <source>The disk of the database is full.</source>
        <translation>डेटाबेस की डिस्क भर गई है।</translation>
    </message>
    <message>
        <source>The file was not checked: rows could be taken for new ones.</source>
        <translation>फ़ाइल नहीं जाँची गई: पंक्तियाँ नई मानी जा सकती थीं।</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>फ़ाइल नहीं लिखी गई।</translation>
    </message>
    <message>
        <source>The first row must name the columns. Save a template, and copy your rows into it.</source>
        <translation>पहली पंक्ति में कॉलमों के नाम होने चाहिए। टेम्पलेट सहेजें और अपनी पंक्तियाँ उसमें कॉपी करें।</translation>
    </message>
    <message>
        <source>The formula in this cell gives an error.</source>
        <translation>इस सेल का सूत्र त्रुटि देता है।</translation>
    </message>
    <message>
        <source>The installer did not start.</source>
        <translation>इंस्टॉलर शुरू नहीं हुआ।</translation>
    </message>
    <message>
        <source>The journal of this run cannot be read.</source>
        <translation>इस काम का जर्नल पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The key for updates in the settings cannot be used.</source>
        <translation>सेटिंग में अपडेट की कुंजी उपयोग नहीं हो सकती।</translation>
    </message>
    <message>
        <source>The keyring of this computer cannot be used.</source>
        <translation>इस कंप्यूटर का कीरिंग उपयोग नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer.</source>
        <translation>इस कंप्यूटर का कीरिंग उत्तर नहीं देता।</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked.</source>
        <translation>इस कंप्यूटर का कीरिंग बंद है।</translation>
    </message>
    <message>
        <source>The keyring of this computer keeps nothing.</source>
        <translation>इस कंप्यूटर का कीरिंग कुछ नहीं रखता।</translation>
    </message>
    <message>
        <source>The letters of “{name}” cannot be read.</source>
        <translation>“{name}” के अक्षर पढ़े नहीं जा सकते।</translation>
    </message>
    <message>
        <source>The line of this number is not set up.</source>
        <translation>इस नंबर की लाइन तय नहीं है।</translation>
    </message>
    <message>
        <source>The list changed while it was read.</source>
        <translation>पढ़ते समय सूची बदल गई।</translation>
    </message>
    <message>
        <source>The list is not complete.</source>
        <translation>सूची पूरी नहीं है।</translation>
    </message>
    <message>
        <source>The list is too long.</source>
        <translation>सूची बहुत लंबी है।</translation>
    </message>
    <message>
        <source>The list of agents could not be kept on this computer.</source>
        <translation>एजेंटों की सूची इस कंप्यूटर पर नहीं रखी जा सकी।</translation>
    </message>
    <message>
        <source>The list of agents is not complete.</source>
        <translation>एजेंटों की सूची पूरी नहीं है।</translation>
    </message>
    <message>
        <source>The local database belongs to a newer Calldeck.</source>
        <translation>स्थानीय डेटाबेस नए Calldeck का है।</translation>
    </message>
    <message>
        <source>The local database is damaged.</source>
        <translation>स्थानीय डेटाबेस खराब है।</translation>
    </message>
    <message>
        <source>The local list of calls was damaged.</source>
        <translation>कॉलों की स्थानीय सूची खराब थी।</translation>
    </message>
    <message>
        <source>The name {host} is not known here.</source>
        <translation>नाम {host} यहाँ ज्ञात नहीं।</translation>
    </message>
    <message>
        <source>The next start shows agents only after they were read.</source>
        <translation>अगली बार एजेंट पढ़े जाने के बाद ही दिखेंगे।</translation>
    </message>
    <message>
        <source>The number has no country. Start with + and the country code.</source>
        <translation>नंबर में देश नहीं है। + और देश कोड से शुरू करें।</translation>
    </message>
    <message>
        <source>The number is too long.</source>
        <translation>नंबर बहुत लंबा है।</translation>
    </message>
    <message>
        <source>The number is too short.</source>
        <translation>नंबर बहुत छोटा है।</translation>
    </message>
    <message>
        <source>The number to call from belongs to another account.</source>
        <translation>कॉल करने का नंबर दूसरे खाते का है।</translation>
    </message>
    <message>
        <source>The number to call from belongs to another project.</source>
        <translation>कॉल करने का नंबर दूसरे प्रोजेक्ट का है।</translation>
    </message>
    <message>
        <source>The number to call from cannot be used.</source>
        <translation>कॉल करने का नंबर उपयोग नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The password is too short.</source>
        <translation>पासवर्ड बहुत छोटा है।</translation>
    </message>
    <message>
        <source>The password of the database was not kept either.</source>
        <translation>डेटाबेस का पासवर्ड भी नहीं रखा गया।</translation>
    </message>
    <message>
        <source>The password of the proxy lasts until you quit.</source>
        <translation>प्रॉक्सी का पासवर्ड Calldeck बंद करने तक रहता है।</translation>
    </message>
    <message>
        <source>The press before is still being looked into.</source>
        <translation>पिछली बार दबाने की जाँच अभी चल रही है।</translation>
    </message>
    <message>
        <source>The program {name} did not answer.</source>
        <translation>प्रोग्राम {name} ने उत्तर नहीं दिया।</translation>
    </message>
    <message>
        <source>The program {name} is missing. Install the package xdg-utils.</source>
        <translation>प्रोग्राम {name} नहीं है। पैकेज xdg-utils इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The project does not allow this call.</source>
        <translation>प्रोजेक्ट इस कॉल की अनुमति नहीं देता।</translation>
    </message>
    <message>
        <source>The provider asks us to slow down.</source>
        <translation>प्रदाता धीमे चलने को कहता है।</translation>
    </message>
    <message>
        <source>The provider cannot be reached.</source>
        <translation>प्रदाता नहीं मिल रहा।</translation>
    </message>
    <message>
        <source>The provider did not accept this sign-in.</source>
        <translation>प्रदाता ने यह साइन-इन स्वीकार नहीं किया।</translation>
    </message>
    <message>
        <source>The provider does not answer.</source>
        <translation>प्रदाता उत्तर नहीं देता।</translation>
    </message>
    <message>
        <source>The provider has a fault.</source>
        <translation>प्रदाता में खराबी है।</translation>
    </message>
    <message>
        <source>The provider may have a fault. Try again in a few minutes.</source>
        <translation>शायद प्रदाता में खराबी है। कुछ मिनट में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The provider refused an entry.</source>
        <translation>प्रदाता ने एक प्रविष्टि अस्वीकार की।</translation>
    </message>
    <message>
        <source>The provider refused the request.</source>
        <translation>प्रदाता ने अनुरोध अस्वीकार किया।</translation>
    </message>
    <message>
        <source>The provider&apos;s answer could not be read.</source>
        <translation>प्रदाता का उत्तर पढ़ा नहीं जा सका।</translation>
    </message>
    <message>
        <source>The proxy asks for a password.</source>
        <translation>प्रॉक्सी पासवर्ड माँगता है।</translation>
    </message>
    <message>
        <source>The proxy cannot be reached.</source>
        <translation>प्रॉक्सी नहीं मिल रहा।</translation>
    </message>
    <message>
        <source>The proxy did not accept the password.</source>
        <translation>प्रॉक्सी ने पासवर्ड स्वीकार नहीं किया।</translation>
    </message>
    <message>
        <source>The proxy does not answer.</source>
        <translation>प्रॉक्सी उत्तर नहीं देता।</translation>
    </message>
    <message>
        <source>The proxy does not reach {provider}.</source>
        <translation>प्रॉक्सी {provider} तक नहीं पहुँचता।</translation>
    </message>
    <message>
        <source>The proxy refuses the connection to {provider}.</source>
        <translation>प्रॉक्सी {provider} से कनेक्शन से मना करता है।</translation>
    </message>
    <message>
        <source>The proxy {host} is {addresses}.</source>
        <translation>प्रॉक्सी {host} का पता {addresses} है।</translation>
    </message>
    <message>
        <source>The recording could not be kept on this computer.</source>
        <translation>रिकॉर्डिंग इस कंप्यूटर पर नहीं रखी जा सकी।</translation>
    </message>
    <message>
        <source>The recording has a name that is not asked for.</source>
        <translation>रिकॉर्डिंग का नाम ऐसा है जो माँगा नहीं जाता।</translation>
    </message>
    <message>
        <source>The recording is not there.</source>
        <translation>रिकॉर्डिंग वहाँ नहीं है।</translation>
    </message>
    <message>
        <source>The recording is too large.</source>
        <translation>रिकॉर्डिंग बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>The recording is too short to be one.</source>
        <translation>यह इतनी छोटी है कि रिकॉर्डिंग नहीं हो सकती।</translation>
    </message>
    <message>
        <source>The recording was not fetched.</source>
        <translation>रिकॉर्डिंग नहीं लाई गई।</translation>
    </message>
    <message>
        <source>The request was stopped.</source>
        <translation>अनुरोध रोक दिया गया।</translation>
    </message>
    <message>
        <source>The rows after them were not sent.</source>
        <translation>इनके बाद की पंक्तियाँ नहीं भेजी गईं।</translation>
    </message>
    <message>
        <source>The server has no database of this name.</source>
        <translation>सर्वर पर इस नाम का डेटाबेस नहीं है।</translation>
    </message>
    <message>
        <source>The settings file cannot be used.</source>
        <translation>सेटिंग फ़ाइल उपयोग नहीं हो सकती।</translation>
    </message>
    <message>
        <source>The shift must end after it starts, on the same day.</source>
        <translation>शिफ़्ट उसी दिन शुरू होने के बाद समाप्त होनी चाहिए।</translation>
    </message>
    <message>
        <source>The shift must end after it starts.</source>
        <translation>शिफ़्ट शुरू होने के बाद समाप्त होनी चाहिए।</translation>
    </message>
    <message>
        <source>The spreadsheet shortened the number to {text}. Format the column as text, and type it again.</source>
        <translation>स्प्रेडशीट ने नंबर छोटा करके {text} कर दिया। कॉलम को पाठ का प्रारूप दें, और नंबर फिर लिखें।</translation>
    </message>
    <message>
        <source>The store of trusted certificates cannot be used.</source>
        <translation>भरोसेमंद प्रमाणपत्रों का भंडार उपयोग नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The support bundle can no longer be read.</source>
        <translation>सहायता बंडल अब पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The support bundle was not saved.</source>
        <translation>सहायता बंडल सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>The system does not say which program opens phone links.</source>
        <translation>सिस्टम नहीं बताता कि फ़ोन लिंक कौन सा प्रोग्राम खोलता है।</translation>
    </message>
    <message>
        <source>The system does not say: {reason}.</source>
        <translation>सिस्टम नहीं बताता: {reason}।</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation>सिस्टम कहता है: {reason}।</translation>
    </message>
    <message>
        <source>The system says: {reason}. Choose another folder or name.</source>
        <translation>सिस्टम कहता है: {reason}। दूसरा फ़ोल्डर या नाम चुनें।</translation>
    </message>
    <message>
        <source>The system says: {reason}. Choose another folder.</source>
        <translation>सिस्टम कहता है: {reason}। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The system says: {reason}. Free some space, try again.</source>
        <translation>सिस्टम कहता है: {reason}। कुछ जगह खाली करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The system says: {strerror}. Copy the file to this computer, and choose the copy.</source>
        <translation>सिस्टम कहता है: {strerror}। फ़ाइल इस कंप्यूटर पर कॉपी करें और वह प्रति चुनें।</translation>
    </message>
    <message>
        <source>The update could not be kept on this computer.</source>
        <translation>अपडेट इस कंप्यूटर पर नहीं रखा जा सका।</translation>
    </message>
    <message>
        <source>The update server answered with an error.</source>
        <translation>अपडेट सर्वर ने त्रुटि के साथ उत्तर दिया।</translation>
    </message>
    <message>
        <source>The update server cannot be reached.</source>
        <translation>अपडेट सर्वर नहीं मिल रहा।</translation>
    </message>
    <message>
        <source>The update server does not answer.</source>
        <translation>अपडेट सर्वर उत्तर नहीं देता।</translation>
    </message>
    <message>
        <source>The update server sends Calldeck to another address.</source>
        <translation>अपडेट सर्वर Calldeck को दूसरे पते पर भेजता है।</translation>
    </message>
    <message>
        <source>The update server sent something that is no release of Calldeck.</source>
        <translation>अपडेट सर्वर ने ऐसा कुछ भेजा जो Calldeck की रिलीज़ नहीं है।</translation>
    </message>
    <message>
        <source>The update server&apos;s certificate was not accepted.</source>
        <translation>अपडेट सर्वर का प्रमाणपत्र स्वीकार नहीं हुआ।</translation>
    </message>
    <message>
        <source>The update was not fetched.</source>
        <translation>अपडेट नहीं लाया गया।</translation>
    </message>
    <message>
        <source>The update was refused.</source>
        <translation>अपडेट अस्वीकार किया गया।</translation>
    </message>
    <message>
        <source>There are no usable certificates: {reason}.</source>
        <translation>उपयोग लायक कोई प्रमाणपत्र नहीं है: {reason}।</translation>
    </message>
    <message>
        <source>There is a contact with this number already.</source>
        <translation>इस नंबर का संपर्क पहले से है।</translation>
    </message>
    <message>
        <source>There is more than one number. Keep one.</source>
        <translation>एक से ज़्यादा नंबर हैं। एक रखें।</translation>
    </message>
    <message>
        <source>There is no Stringee at this address.</source>
        <translation>इस पते पर Stringee नहीं है।</translation>
    </message>
    <message>
        <source>There is no agent {identity} to delete.</source>
        <translation>हटाने के लिए एजेंट {identity} नहीं है।</translation>
    </message>
    <message>
        <source>There is no number. Add one, or take the row out.</source>
        <translation>नंबर नहीं है। एक जोड़ें, या पंक्ति निकाल दें।</translation>
    </message>
    <message>
        <source>There is no phone number for this agent.</source>
        <translation>इस एजेंट का फ़ोन नंबर नहीं है।</translation>
    </message>
    <message>
        <source>There is no such number in this country.</source>
        <translation>इस देश में ऐसा नंबर नहीं है।</translation>
    </message>
    <message>
        <source>There is no way to {provider} through this network.</source>
        <translation>इस नेटवर्क से {provider} तक कोई रास्ता नहीं है।</translation>
    </message>
    <message>
        <source>There is nobody to hand over.</source>
        <translation>सौंपने के लिए कोई नहीं है।</translation>
    </message>
    <message>
        <source>There is not enough room for the update.</source>
        <translation>अपडेट के लिए पर्याप्त जगह नहीं है।</translation>
    </message>
    <message>
        <source>There is nothing to stop.</source>
        <translation>रोकने के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>वापस लेने के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>These calls have not been read yet.</source>
        <translation>ये कॉलें अभी नहीं पढ़ी गईं।</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>कम</translation>
    </message>
    <message>
        <source>This Stringee user ID exists already.</source>
        <translation>यह Stringee user ID पहले से है।</translation>
    </message>
    <message>
        <source>This TeleCMI account may not do that.</source>
        <translation>इस TeleCMI खाते को इसकी अनुमति नहीं।</translation>
    </message>
    <message>
        <source>This TeleCMI account may not ring mobiles.</source>
        <translation>इस TeleCMI खाते को मोबाइल बजाने की अनुमति नहीं।</translation>
    </message>
    <message>
        <source>This access token does not say when it ends.</source>
        <translation>यह ऐक्सेस टोकन नहीं बताता कि वह कब समाप्त होता है।</translation>
    </message>
    <message>
        <source>This access token does not say which API key it belongs to.</source>
        <translation>यह ऐक्सेस टोकन नहीं बताता कि वह किस API key का है।</translation>
    </message>
    <message>
        <source>This access token ended on {spoken}.</source>
        <translation>यह ऐक्सेस टोकन {spoken} को समाप्त हो गया।</translation>
    </message>
    <message>
        <source>This access token is for a softphone app, not for the REST API.</source>
        <translation>यह ऐक्सेस टोकन सॉफ़्टफ़ोन ऐप के लिए है, REST API के लिए नहीं।</translation>
    </message>
    <message>
        <source>This access token is signed in a way that Stringee does not accept.</source>
        <translation>यह ऐक्सेस टोकन ऐसे हस्ताक्षरित है जिसे Stringee स्वीकार नहीं करता।</translation>
    </message>
    <message>
        <source>This access token may not use the REST API.</source>
        <translation>यह ऐक्सेस टोकन REST API उपयोग नहीं कर सकता।</translation>
    </message>
    <message>
        <source>This access token was not made for Stringee.</source>
        <translation>यह ऐक्सेस टोकन Stringee के लिए नहीं बना।</translation>
    </message>
    <message>
        <source>This account may not do that.</source>
        <translation>इस खाते को इसकी अनुमति नहीं।</translation>
    </message>
    <message>
        <source>This agent is no longer there.</source>
        <translation>यह एजेंट अब नहीं है।</translation>
    </message>
    <message>
        <source>This call cannot be handed over from here.</source>
        <translation>यह कॉल यहाँ से नहीं सौंपी जा सकती।</translation>
    </message>
    <message>
        <source>This call cannot be stopped from here.</source>
        <translation>यह कॉल यहाँ से नहीं रुक सकती।</translation>
    </message>
    <message>
        <source>This call has ended already.</source>
        <translation>यह कॉल समाप्त हो चुकी है।</translation>
    </message>
    <message>
        <source>This call was placed before.</source>
        <translation>यह कॉल पहले की जा चुकी है।</translation>
    </message>
    <message>
        <source>This caller is no longer yours.</source>
        <translation>यह कॉलर अब आपका नहीं है।</translation>
    </message>
    <message>
        <source>This caller was served meanwhile.</source>
        <translation>इस कॉलर को इस बीच निपटाया गया।</translation>
    </message>
    <message>
        <source>This change cannot be undone.</source>
        <translation>यह बदलाव वापस नहीं लिया जा सकता।</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <source>This computer has no keyring.</source>
        <translation>इस कंप्यूटर पर कीरिंग नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is {count} minutes ahead; set it right and try again.</source>
        <extracomment>One: This computer&apos;s clock is {count} minute ahead; set it right and try again.</extracomment>
        <translation>
            <numerusform>इस कंप्यूटर की घड़ी {count} मिनट आगे है; ठीक करें और फिर कोशिश करें।</numerusform>
            <numerusform>इस कंप्यूटर की घड़ी {count} मिनट आगे है; ठीक करें और फिर कोशिश करें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is {count} minutes behind; set it right and try again.</source>
        <extracomment>One: This computer&apos;s clock is {count} minute behind; set it right and try again.</extracomment>
        <translation>
            <numerusform>इस कंप्यूटर की घड़ी {count} मिनट पीछे है; ठीक करें और फिर कोशिश करें।</numerusform>
            <numerusform>इस कंप्यूटर की घड़ी {count} मिनट पीछे है; ठीक करें और फिर कोशिश करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>This copy was not installed from a release.</source>
        <translation>यह प्रति किसी रिलीज़ से इंस्टॉल नहीं की गई।</translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation>यह फ़ाइल उपयोग नहीं हो सकती।</translation>
    </message>
    <message>
        <source>This installation</source>
        <translation>यह इंस्टॉलेशन</translation>
    </message>
    <message>
        <source>This is a formula, not its result.</source>
        <translation>यह सूत्र है, उसका नतीजा नहीं।</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>यह न “yes” है न “no”।</translation>
    </message>
    <message>
        <source>This is not an access token.</source>
        <translation>यह ऐक्सेस टोकन नहीं है।</translation>
    </message>
    <message>
        <source>This link does not lead to a phone number.</source>
        <translation>यह लिंक किसी फ़ोन नंबर का नहीं है।</translation>
    </message>
    <message>
        <source>This number cannot be called.</source>
        <translation>इस नंबर पर कॉल नहीं हो सकती।</translation>
    </message>
    <message>
        <source>This one was not begun.</source>
        <translation>यह शुरू नहीं हुआ।</translation>
    </message>
    <message>
        <source>This phone number cannot be called.</source>
        <translation>इस फ़ोन नंबर पर कॉल नहीं हो सकती।</translation>
    </message>
    <message>
        <source>This row was not sent.</source>
        <translation>यह पंक्ति नहीं भेजी गई।</translation>
    </message>
    <message>
        <source>This run is no longer in the journal.</source>
        <translation>यह काम अब जर्नल में नहीं है।</translation>
    </message>
    <message>
        <source>This sign-in cannot list calls.</source>
        <translation>यह साइन-इन कॉलें नहीं देख सकता।</translation>
    </message>
    <message>
        <source>This sign-in is no longer kept.</source>
        <translation>यह साइन-इन अब नहीं रखा गया है।</translation>
    </message>
    <message>
        <source>This support bundle cannot be replayed.</source>
        <translation>यह सहायता बंडल रीप्ले नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Those that rang me</source>
        <translation>जिनकी घंटी मुझ पर बजी</translation>
    </message>
    <message>
        <source>Those that rang nobody</source>
        <translation>जिनकी घंटी किसी पर नहीं बजी</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>गुरुवार</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>To be called again</source>
        <translation>फिर कॉल करना है</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Too many people are on this caller.</source>
        <translation>इस कॉलर पर बहुत लोग लगे हैं।</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>अनुवाद</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays: for IT, a filter may hold it back.</source>
        <translation>कुछ मिनट में फिर कोशिश करें। समस्या बनी रहे तो: IT के लिए, शायद कोई फ़िल्टर इसे रोक रहा है।</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>थोड़ी देर में फिर कोशिश करें।</translation>
    </message>
    <message numerus="yes">
        <source>Try again in {count} minutes.</source>
        <extracomment>One: Try again in a minute.</extracomment>
        <translation>
            <numerusform>{count} मिनट में फिर कोशिश करें।</numerusform>
            <numerusform>{count} मिनट में फिर कोशिश करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again later. If it stays, tell your IT department.</source>
        <translation>बाद में फिर कोशिश करें। समस्या बनी रहे तो अपने IT विभाग को बताएँ।</translation>
    </message>
    <message>
        <source>Try again shortly.</source>
        <translation>जल्द ही फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Try again when another call has ended.</source>
        <translation>दूसरी कॉल समाप्त होने पर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Try again; if it stays, copy the details for support.</source>
        <translation>फिर कोशिश करें; समस्या बनी रहे तो सहायता के लिए विवरण कॉपी करें।</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>अभी कोशिश करें</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>मंगलवार</translation>
    </message>
    <message>
        <source>Two columns are the same: “{texts}” and “{texts2}”.</source>
        <translation>दो कॉलम एक जैसे हैं: “{texts}” और “{texts2}”।</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>नाम लिखें।</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>नंबर लिखें।</translation>
    </message>
    <message>
        <source>Type a phone number.</source>
        <translation>फ़ोन नंबर लिखें।</translation>
    </message>
    <message>
        <source>Type or paste a number.</source>
        <translation>नंबर लिखें या चिपकाएँ।</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>अनिश्चित</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>संयुक्त अरब अमीरात</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>यूनाइटेड किंगडम</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>संयुक्त राज्य अमेरिका</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>Updates are off. You can turn them on in the settings.</source>
        <translation>अपडेट बंद हैं। आप इन्हें सेटिंग में चालू कर सकते हैं।</translation>
    </message>
    <message>
        <source>Use a way in that needs no password, or have the policy changed.</source>
        <translation>प्रवेश का ऐसा तरीका अपनाएँ जिसमें पासवर्ड न लगे, या नीति बदलवाएँ।</translation>
    </message>
    <message>
        <source>Use at least {shortest_password} characters, or leave the cell blank.</source>
        <translation>कम से कम {shortest_password} अक्षर लिखें, या सेल खाली छोड़ें।</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>User ID</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>वियतनाम</translation>
    </message>
    <message>
        <source>Wait for its end, or cancel it.</source>
        <translation>उसके पूरा होने तक रुकें, या उसे रद्द करें।</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>इंतज़ार में</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>We do not know if all contacts were kept by {provider}.</source>
        <translation>पता नहीं कि {provider} ने सभी संपर्क रखे या नहीं।</translation>
    </message>
    <message>
        <source>We do not know if the call was handed over to {name}.</source>
        <translation>पता नहीं कि कॉल {name} को सौंपी गई या नहीं।</translation>
    </message>
    <message>
        <source>We do not know if this was done.</source>
        <translation>पता नहीं कि यह हुआ या नहीं।</translation>
    </message>
    <message>
        <source>We do not know if this was kept.</source>
        <translation>पता नहीं कि यह रखा गया या नहीं।</translation>
    </message>
    <message>
        <source>We do not know if {name} was changed.</source>
        <translation>पता नहीं कि {name} बदला गया या नहीं।</translation>
    </message>
    <message>
        <source>We do not know if {name} was deleted.</source>
        <translation>पता नहीं कि {name} हटाया गया या नहीं।</translation>
    </message>
    <message>
        <source>We do not know if {who} was added.</source>
        <translation>पता नहीं कि {who} जोड़े गए या नहीं।</translation>
    </message>
    <message>
        <source>We do not know if {who} was called.</source>
        <translation>पता नहीं कि {who} को कॉल हुई या नहीं।</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>बुधवार</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>वार</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>What came is no recording.</source>
        <translation>जो आया वह रिकॉर्डिंग नहीं है।</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>What was fetched is not what was announced. It was deleted; nothing was changed.</source>
        <translation>जो लाया गया वह घोषित से अलग है। उसे हटा दिया गया; कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation>जो पहले था वह नहीं बदला।</translation>
    </message>
    <message>
        <source>What you see may be missing after a restart.</source>
        <translation>जो दिख रहा है वह रीस्टार्ट के बाद शायद न हो।</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कौन</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>कॉल के बाद का काम</translation>
    </message>
    <message>
        <source>Write 24 for midnight, or 1 where the day begins.</source>
        <translation>आधी रात के लिए 24 लिखें, या दिन की शुरुआत के लिए 1।</translation>
    </message>
    <message>
        <source>Write 24 for midnight.</source>
        <translation>आधी रात के लिए 24 लिखें।</translation>
    </message>
    <message>
        <source>Write a whole hour, such as 9 or 18.</source>
        <translation>पूरा घंटा लिखें, जैसे 9 या 18।</translation>
    </message>
    <message>
        <source>Write digits, with + and the country code in front.</source>
        <translation>अंक लिखें, आगे + और देश कोड।</translation>
    </message>
    <message>
        <source>Write it.</source>
        <translation>इसे लिखें।</translation>
    </message>
    <message>
        <source>Write more than {start}.</source>
        <translation>{start} से ज़्यादा लिखें।</translation>
    </message>
    <message>
        <source>Write no.</source>
        <translation>“no” लिखें।</translation>
    </message>
    <message>
        <source>Write one of: {labels}.</source>
        <translation>इनमें से एक लिखें: {labels}।</translation>
    </message>
    <message>
        <source>Write the number of a phone.</source>
        <translation>फ़ोन का नंबर लिखें।</translation>
    </message>
    <message>
        <source>Write the value. A text that really begins with = needs an apostrophe in front.</source>
        <translation>मान लिखें। जो पाठ सचमुच = से शुरू होता है उसके आगे &apos; चाहिए।</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>“yes” या “no” लिखें।</translation>
    </message>
    <message>
        <source>Write yes to delete the agent, or leave the cell blank.</source>
        <translation>एजेंट हटाने के लिए “yes” लिखें, या सेल खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Write {below} or {below2}.</source>
        <translation>{below} या {below2} लिखें।</translation>
    </message>
    <message>
        <source>Write {own}, or leave the Agent ID blank to add a new agent.</source>
        <translation>{own} लिखें, या नया एजेंट जोड़ने के लिए Agent ID खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>फ़ाइल लिखी जा रही है</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>{file} लिखी जा रही है</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} लिखी जा रही है</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>गलत नंबर</translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translation>“yes” या “no”।</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>कल</translation>
    </message>
    <message>
        <source>You</source>
        <translation>आप</translation>
    </message>
    <message>
        <source>You are signed in as a supervisor, not as an agent.</source>
        <translation>आप सुपरवाइज़र के रूप में साइन इन हैं, एजेंट के रूप में नहीं।</translation>
    </message>
    <message>
        <source>You are signed out, but something was left behind.</source>
        <translation>आप साइन आउट हो गए, पर कुछ पीछे रह गया।</translation>
    </message>
    <message>
        <source>You call as yourself; a supervisor can call as any agent.</source>
        <translation>आप अपने ही नाम से कॉल करते हैं; सुपरवाइज़र किसी भी एजेंट के नाम से कॉल कर सकता है।</translation>
    </message>
    <message>
        <source>You called this caller already.</source>
        <translation>आप इस कॉलर को कॉल कर चुके हैं।</translation>
    </message>
    <message>
        <source>You called {when}</source>
        <translation>आपने {when} कॉल की</translation>
    </message>
    <message>
        <source>You called {when}, answered</source>
        <translation>आपने {when} कॉल की, उत्तर मिला</translation>
    </message>
    <message>
        <source>You called {when}, not answered</source>
        <translation>आपने {when} कॉल की, उत्तर नहीं मिला</translation>
    </message>
    <message>
        <source>You stay signed in until you quit.</source>
        <translation>बंद करने तक आप साइन इन रहते हैं।</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>आपने रोक दिया।</translation>
    </message>
    <message>
        <source>You stopped it. Nothing was installed.</source>
        <translation>आपने रोक दिया। कुछ इंस्टॉल नहीं किया गया।</translation>
    </message>
    <message>
        <source>You stopped it. Nothing was saved.</source>
        <translation>आपने रोक दिया। कुछ नहीं सहेजा गया।</translation>
    </message>
    <message>
        <source>Your TeleCMI sign-in has ended.</source>
        <translation>आपका TeleCMI साइन-इन समाप्त हो गया।</translation>
    </message>
    <message>
        <source>Your access token ended on {spoken}.</source>
        <translation>आपका ऐक्सेस टोकन {spoken} को समाप्त हो गया।</translation>
    </message>
    <message>
        <source>Your call was not placed.</source>
        <translation>आपकी कॉल नहीं की गई।</translation>
    </message>
    <message>
        <source>Your entries are still in the form.</source>
        <translation>आपकी प्रविष्टियाँ फ़ॉर्म में हैं।</translation>
    </message>
    <message>
        <source>Your organisation does not allow sign-ins to be kept.</source>
        <translation>आपका संगठन साइन-इन रखने की अनुमति नहीं देता।</translation>
    </message>
    <message>
        <source>Your organisation takes care of updates.</source>
        <translation>अपडेट आपका संगठन संभालता है।</translation>
    </message>
    <message>
        <source>Your sign-in has ended.</source>
        <translation>आपका साइन-इन समाप्त हो गया।</translation>
    </message>
    <message>
        <source>Your supervisor gives you the user ID and the password.</source>
        <translation>User ID और पासवर्ड आपका सुपरवाइज़र देता है।</translation>
    </message>
    <message>
        <source>a Bangladeshi</source>
        <translation>बांग्लादेशी</translation>
    </message>
    <message>
        <source>a British</source>
        <translation>ब्रिटिश</translation>
    </message>
    <message>
        <source>a Canadian</source>
        <translation>कनाडाई</translation>
    </message>
    <message>
        <source>a Chinese</source>
        <translation>चीनी</translation>
    </message>
    <message>
        <source>a French</source>
        <translation>फ़्रांसीसी</translation>
    </message>
    <message>
        <source>a German</source>
        <translation>जर्मन</translation>
    </message>
    <message>
        <source>a Hong Kong</source>
        <translation>हांगकांग</translation>
    </message>
    <message>
        <source>a Japanese</source>
        <translation>जापानी</translation>
    </message>
    <message>
        <source>a Kenyan</source>
        <translation>केन्याई</translation>
    </message>
    <message>
        <source>a Malaysian</source>
        <translation>मलेशियाई</translation>
    </message>
    <message>
        <source>a Nepalese</source>
        <translation>नेपाली</translation>
    </message>
    <message>
        <source>a New Zealand</source>
        <translation>न्यूज़ीलैंड</translation>
    </message>
    <message>
        <source>a Nigerian</source>
        <translation>नाइजीरियाई</translation>
    </message>
    <message>
        <source>a Philippine</source>
        <translation>फ़िलिपीनी</translation>
    </message>
    <message>
        <source>a Qatari</source>
        <translation>क़तरी</translation>
    </message>
    <message>
        <source>a Saudi</source>
        <translation>सऊदी</translation>
    </message>
    <message>
        <source>a Singapore</source>
        <translation>सिंगापुर</translation>
    </message>
    <message>
        <source>a South African</source>
        <translation>दक्षिण अफ़्रीकी</translation>
    </message>
    <message>
        <source>a South Korean</source>
        <translation>दक्षिण कोरियाई</translation>
    </message>
    <message>
        <source>a Sri Lankan</source>
        <translation>श्रीलंकाई</translation>
    </message>
    <message>
        <source>a Taiwanese</source>
        <translation>ताइवानी</translation>
    </message>
    <message>
        <source>a Thai</source>
        <translation>थाई</translation>
    </message>
    <message>
        <source>a US</source>
        <translation>अमेरिकी</translation>
    </message>
    <message>
        <source>a Vietnamese</source>
        <translation>वियतनामी</translation>
    </message>
    <message>
        <source>a common password</source>
        <translation>आम पासवर्ड</translation>
    </message>
    <message>
        <source>a double space goes away</source>
        <translation>दोहरा स्पेस हट जाता है</translation>
    </message>
    <message>
        <source>a landline in {country}</source>
        <translation>{country} की लैंडलाइन</translation>
    </message>
    <message>
        <source>a leading space goes away</source>
        <translation>शुरू का स्पेस हट जाता है</translation>
    </message>
    <message>
        <source>a line break becomes a space</source>
        <translation>नई लाइन स्पेस बन जाती है</translation>
    </message>
    <message>
        <source>a mobile in {country}</source>
        <translation>{country} के मोबाइल</translation>
    </message>
    <message>
        <source>a number in {country}</source>
        <translation>{country} के नंबर</translation>
    </message>
    <message>
        <source>a password will be generated</source>
        <translation>पासवर्ड बनाया जाएगा</translation>
    </message>
    <message>
        <source>a sequence</source>
        <translation>क्रम से</translation>
    </message>
    <message>
        <source>a space around it goes away</source>
        <translation>आसपास का स्पेस हट जाता है</translation>
    </message>
    <message>
        <source>a trailing space goes away</source>
        <translation>अंत का स्पेस हट जाता है</translation>
    </message>
    <message>
        <source>agent not told</source>
        <translation>एजेंट नहीं बताया गया</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>पूरे दिन</translation>
    </message>
    <message>
        <source>an Australian</source>
        <translation>ऑस्ट्रेलियाई</translation>
    </message>
    <message>
        <source>an Emirati</source>
        <translation>अमीराती</translation>
    </message>
    <message>
        <source>an Indian</source>
        <translation>भारतीय</translation>
    </message>
    <message>
        <source>an Indonesian</source>
        <translation>इंडोनेशियाई</translation>
    </message>
    <message>
        <source>an invisible character goes away</source>
        <translation>अदृश्य अक्षर हट जाता है</translation>
    </message>
    <message>
        <source>an odd space becomes a plain one</source>
        <translation>असामान्य स्पेस सामान्य बन जाता है</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>उत्तर मिला</translation>
    </message>
    <message>
        <source>asking the provider</source>
        <translation>प्रदाता से पूछा जा रहा है</translation>
    </message>
    <message>
        <source>at {clock}</source>
        <translation>{clock} पर</translation>
    </message>
    <message>
        <source>at {text}</source>
        <translation>{text} पर</translation>
    </message>
    <message>
        <source>between {first} and {last} there</source>
        <translation>वहाँ {first} और {last} के बीच</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>खाली</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>{name} द्वारा</translation>
    </message>
    <message>
        <source>called back</source>
        <translation>वापस कॉल की</translation>
    </message>
    <message>
        <source>called by {who}</source>
        <translation>{who} ने कॉल की</translation>
    </message>
    <message>
        <source>calling the customer</source>
        <translation>ग्राहक को कॉल हो रही है</translation>
    </message>
    <message>
        <source>cannot be called back</source>
        <translation>वापस कॉल नहीं हो सकती</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>बदला</translation>
    </message>
    <message>
        <source>checking the call log</source>
        <translation>कॉल लॉग देखा जा रहा है</translation>
    </message>
    <message>
        <source>claimed the caller</source>
        <translation>कॉलर को लिया</translation>
    </message>
    <message>
        <source>could not call</source>
        <translation>कॉल नहीं कर सके</translation>
    </message>
    <message>
        <source>could not call: no call was placed</source>
        <translation>कॉल नहीं कर सके: कोई कॉल नहीं की गई</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>हटाया गया</translation>
    </message>
    <message>
        <source>differs from {alike} only in capital letters</source>
        <translation>{alike} से केवल बड़े अक्षरों में अलग</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>खाली</translation>
    </message>
    <message>
        <source>ends in many zeros: look whether Excel shortened it</source>
        <translation>कई शून्य पर समाप्त: देखें कि Excel ने छोटा तो नहीं किया</translation>
    </message>
    <message>
        <source>from {old} to {new}</source>
        <translation>{old} से {new}</translation>
    </message>
    <message>
        <source>gave the caller back</source>
        <translation>कॉलर लौटाया</translation>
    </message>
    <message>
        <source>gone already</source>
        <translation>पहले ही नहीं था</translation>
    </message>
    <message>
        <source>good</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>अभी-अभी</translation>
    </message>
    <message>
        <source>landline</source>
        <translation>लैंडलाइन</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>एक मिनट से कम</translation>
    </message>
    <message>
        <source>less than a minute ago</source>
        <translation>एक मिनट से कम पहले</translation>
    </message>
    <message>
        <source>made from the agent ID</source>
        <translation>Agent ID से बना</translation>
    </message>
    <message>
        <source>made from the extension</source>
        <translation>एक्सटेंशन से बना</translation>
    </message>
    <message>
        <source>made from the name</source>
        <translation>नाम से बना</translation>
    </message>
    <message>
        <source>made from the phone number</source>
        <translation>फ़ोन नंबर से बना</translation>
    </message>
    <message>
        <source>missed ×{count}</source>
        <translation>छूटी ×{count}</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>मोबाइल</translation>
    </message>
    <message>
        <source>never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>new</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>new agent</source>
        <translation>नया एजेंट</translation>
    </message>
    <message>
        <source>new password</source>
        <translation>नया पासवर्ड</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>अनुमति नहीं</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>कोई समूह नहीं</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>कोई नाम नहीं</translation>
    </message>
    <message>
        <source>no shift hours</source>
        <translation>कोई शिफ़्ट घंटे नहीं</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>उत्तर नहीं मिला</translation>
    </message>
    <message>
        <source>not enough to tell</source>
        <translation>बताने लायक पर्याप्त नहीं</translation>
    </message>
    <message>
        <source>not in contacts</source>
        <translation>संपर्कों में नहीं</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ज्ञात नहीं</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>नहीं भेजा</translation>
    </message>
    <message>
        <source>not set here</source>
        <translation>यहाँ तय नहीं</translation>
    </message>
    <message>
        <source>noted the outcome</source>
        <translation>नतीजा लिखा</translation>
    </message>
    <message>
        <source>noted “{outcome}”</source>
        <translation>“{outcome}” लिखा</translation>
    </message>
    <message>
        <source>nothing of this form</source>
        <translation>इस फ़ॉर्म का कुछ नहीं</translation>
    </message>
    <message>
        <source>now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>oldest {waited}</source>
        <translation>सबसे पुराना {waited}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>on {text}</source>
        <translation>{text} को</translation>
    </message>
    <message>
        <source>once</source>
        <translation>एक बार</translation>
    </message>
    <message>
        <source>only digits</source>
        <translation>केवल अंक</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>फिर खोला</translation>
    </message>
    <message>
        <source>opened the caller again</source>
        <translation>कॉलर को फिर खोला</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>बहुत देर</translation>
    </message>
    <message>
        <source>premium rate</source>
        <translation>प्रीमियम दर</translation>
    </message>
    <message>
        <source>present one</source>
        <translation>मौजूदा</translation>
    </message>
    <message>
        <source>rang {agent}</source>
        <translation>{agent} पर बजा</translation>
    </message>
    <message>
        <source>rang {who}</source>
        <translation>{who} पर बजा</translation>
    </message>
    <message>
        <source>read {ago}</source>
        <translation>{ago} पढ़ा</translation>
    </message>
    <message>
        <source>read {seconds} s ago</source>
        <translation>{seconds} से. पहले पढ़ा</translation>
    </message>
    <message>
        <source>repeats itself</source>
        <translation>दोहराव है</translation>
    </message>
    <message>
        <source>result unknown</source>
        <translation>नतीजा अज्ञात</translation>
    </message>
    <message>
        <source>ringing the agent</source>
        <translation>एजेंट पर बज रहा है</translation>
    </message>
    <message>
        <source>same as the agent ID</source>
        <translation>Agent ID जैसा ही</translation>
    </message>
    <message>
        <source>same as the extension</source>
        <translation>एक्सटेंशन जैसा ही</translation>
    </message>
    <message>
        <source>same as the name</source>
        <translation>नाम जैसा ही</translation>
    </message>
    <message>
        <source>same as the phone number</source>
        <translation>फ़ोन नंबर जैसा ही</translation>
    </message>
    <message>
        <source>set here {clock}</source>
        <translation>{clock} पर यहाँ तय</translation>
    </message>
    <message numerus="yes">
        <source>shared with {count:,} agents</source>
        <extracomment>One: shared with {count:,} agent</extracomment>
        <translation>
            <numerusform>{count:,} एजेंट के साथ साझा</numerusform>
            <numerusform>{count:,} एजेंटों के साथ साझा</numerusform>
        </translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation>शीट “{name}”</translation>
    </message>
    <message>
        <source>short</source>
        <translation>छोटा</translation>
    </message>
    <message>
        <source>snoozed the caller</source>
        <translation>कॉलर को टाला</translation>
    </message>
    <message>
        <source>snoozed the caller until {clock}</source>
        <translation>कॉलर को {clock} तक टाला</translation>
    </message>
    <message>
        <source>taken back {note}</source>
        <translation>वापस लिया {note}</translation>
    </message>
    <message>
        <source>talked {talk_time}</source>
        <translation>{talk_time} बात हुई</translation>
    </message>
    <message>
        <source>the other entries of this row do not count</source>
        <translation>इस पंक्ति की दूसरी प्रविष्टियाँ नहीं गिनी जातीं</translation>
    </message>
    <message>
        <source>they called</source>
        <translation>उन्होंने कॉल की</translation>
    </message>
    <message>
        <source>toll-free</source>
        <translation>टोल-फ़्री</translation>
    </message>
    <message>
        <source>tomorrow {clock}</source>
        <translation>आने वाले कल {clock}</translation>
    </message>
    <message>
        <source>waited {span}</source>
        <translation>{span} इंतज़ार किया</translation>
    </message>
    <message>
        <source>waited {waited}</source>
        <translation>{waited} इंतज़ार किया</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>written {text} in the file</source>
        <translation>फ़ाइल में {text} लिखा है</translation>
    </message>
    <message>
        <source>wrote a note</source>
        <translation>नोट लिखा</translation>
    </message>
    <message>
        <source>yesterday {clock}</source>
        <translation>बीते कल {clock}</translation>
    </message>
    <message>
        <source>you</source>
        <translation>आप</translation>
    </message>
    <message>
        <source>{address} needs no look-up.</source>
        <translation>{address} को खोजने की ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>{address} takes connections on port {port}.</source>
        <translation>{address} पोर्ट {port} पर कनेक्शन लेता है।</translation>
    </message>
    <message>
        <source>{agent} answered</source>
        <translation>{agent} ने उत्तर दिया</translation>
    </message>
    <message>
        <source>{agent} called</source>
        <translation>{agent} ने कॉल की</translation>
    </message>
    <message>
        <source>{an_indian} landline</source>
        <translation>{an_indian} लैंडलाइन</translation>
    </message>
    <message>
        <source>{an_indian} mobile</source>
        <translation>{an_indian} मोबाइल</translation>
    </message>
    <message>
        <source>{an_indian} number</source>
        <translation>{an_indian} नंबर</translation>
    </message>
    <message>
        <source>{clock} yesterday</source>
        <translation>बीते कल {clock}</translation>
    </message>
    <message>
        <source>{count:,}</source>
        <translation>{count:,}</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} agents</source>
        <extracomment>One: {count:,} agent</extracomment>
        <translation>
            <numerusform>{count:,} एजेंट</numerusform>
            <numerusform>{count:,} एजेंट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} agents are</source>
        <extracomment>One: {count:,} agent is</extracomment>
        <translation>
            <numerusform>{count:,} एजेंट</numerusform>
            <numerusform>{count:,} एजेंट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} agents are not reached</source>
        <extracomment>One: {count:,} agent is not reached</extracomment>
        <translation>
            <numerusform>{count:,} एजेंट तक कॉल नहीं पहुँचती</numerusform>
            <numerusform>{count:,} एजेंटों तक कॉल नहीं पहुँचती</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} agents on</source>
        <extracomment>One: {count:,} agent on</extracomment>
        <translation>
            <numerusform>{count:,} एजेंट काम पर</numerusform>
            <numerusform>{count:,} एजेंट काम पर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} agents to add</source>
        <extracomment>One: {count:,} agent to add</extracomment>
        <translation>
            <numerusform>{count:,} एजेंट जोड़ना है</numerusform>
            <numerusform>{count:,} एजेंट जोड़ने हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} agents to change</source>
        <extracomment>One: {count:,} agent to change</extracomment>
        <translation>
            <numerusform>{count:,} एजेंट बदलना है</numerusform>
            <numerusform>{count:,} एजेंट बदलने हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} agents to delete</source>
        <extracomment>One: {count:,} agent to delete</extracomment>
        <translation>
            <numerusform>{count:,} एजेंट हटाना है</numerusform>
            <numerusform>{count:,} एजेंट हटाने हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} agents without shift hours are not counted.</source>
        <extracomment>One: {count:,} agent without shift hours is not counted.</extracomment>
        <translation>
            <numerusform>बिना शिफ़्ट घंटों का {count:,} एजेंट नहीं गिना जाता।</numerusform>
            <numerusform>बिना शिफ़्ट घंटों के {count:,} एजेंट नहीं गिने जाते।</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} agents written to {name}</source>
        <translation>{count:,} एजेंट {name} में लिखे गए</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} callers</source>
        <extracomment>One: {count:,} caller</extracomment>
        <translation>
            <numerusform>{count:,} कॉलर</numerusform>
            <numerusform>{count:,} कॉलर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} callers are dealt with.</source>
        <extracomment>One: {count:,} caller is dealt with.</extracomment>
        <translation>
            <numerusform>{count:,} कॉलर निपटाया जा रहा है।</numerusform>
            <numerusform>{count:,} कॉलर निपटाए जा रहे हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} callers are waiting</source>
        <extracomment>One: {count:,} caller is waiting</extracomment>
        <translation>
            <numerusform>{count:,} कॉलर इंतज़ार में है</numerusform>
            <numerusform>{count:,} कॉलर इंतज़ार में हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} callers chosen</source>
        <extracomment>One: {count:,} caller chosen</extracomment>
        <translation>
            <numerusform>{count:,} कॉलर चुना हुआ</numerusform>
            <numerusform>{count:,} कॉलर चुने हुए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} callers wait from before this period</source>
        <extracomment>One: {count:,} caller waits from before this period</extracomment>
        <translation>
            <numerusform>इस अवधि से पहले का {count:,} कॉलर इंतज़ार में है</numerusform>
            <numerusform>इस अवधि से पहले के {count:,} कॉलर इंतज़ार में हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} callers were called back.</source>
        <extracomment>One: {count:,} caller was called back.</extracomment>
        <translation>
            <numerusform>{count:,} कॉलर को वापस कॉल हुई।</numerusform>
            <numerusform>{count:,} कॉलरों को वापस कॉल हुई।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} calls</source>
        <extracomment>One: {count:,} call</extracomment>
        <translation>
            <numerusform>{count:,} कॉल</numerusform>
            <numerusform>{count:,} कॉलें</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} changed</source>
        <translation>{count:,} बदले</translation>
    </message>
    <message>
        <source>{count:,} contacts deleted</source>
        <translation>{count:,} संपर्क हटाए गए</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} contacts taken in</source>
        <extracomment>One: {count} contact taken in</extracomment>
        <translation>
            <numerusform>{count:,} संपर्क लिया गया</numerusform>
            <numerusform>{count:,} संपर्क लिए गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} contacts written to {file}</source>
        <extracomment>One: {count} contact written to {file}</extracomment>
        <translation>
            <numerusform>{count:,} संपर्क {file} में लिखा गया</numerusform>
            <numerusform>{count:,} संपर्क {file} में लिखे गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} days</source>
        <extracomment>One: {count:,} day</extracomment>
        <translation>
            <numerusform>{count:,} दिन</numerusform>
            <numerusform>{count:,} दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} done</source>
        <translation>{count:,} हुए</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} entries</source>
        <extracomment>One: {count:,} entry</extracomment>
        <translation>
            <numerusform>{count:,} प्रविष्टि</numerusform>
            <numerusform>{count:,} प्रविष्टियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} errors</source>
        <extracomment>One: {count:,} error</extracomment>
        <translation>
            <numerusform>{count:,} त्रुटि</numerusform>
            <numerusform>{count:,} त्रुटियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} filters</source>
        <extracomment>One: {count:,} filter</extracomment>
        <translation>
            <numerusform>{count:,} फ़िल्टर</numerusform>
            <numerusform>{count:,} फ़िल्टर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} gaps</source>
        <extracomment>One: {count:,} gap</extracomment>
        <translation>
            <numerusform>{count:,} अंतराल</numerusform>
            <numerusform>{count:,} अंतराल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} groups</source>
        <extracomment>One: {count:,} group</extracomment>
        <translation>
            <numerusform>{count:,} समूह</numerusform>
            <numerusform>{count:,} समूह</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} held</source>
        <translation>{count:,} रोके हुए</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} hours</source>
        <extracomment>One: {count:,} hour</extracomment>
        <translation>
            <numerusform>{count:,} घंटा</numerusform>
            <numerusform>{count:,} घंटे</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} known already</source>
        <translation>{count:,} पहले से ज्ञात</translation>
    </message>
    <message>
        <source>{count:,} left out</source>
        <translation>{count:,} छोड़े गए</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} members</source>
        <extracomment>One: {count:,} member</extracomment>
        <translation>
            <numerusform>{count:,} सदस्य</numerusform>
            <numerusform>{count:,} सदस्य</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} minutes</source>
        <extracomment>One: {count:,} minute</extracomment>
        <translation>
            <numerusform>{count:,} मिनट</numerusform>
            <numerusform>{count:,} मिनट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} more agents</source>
        <extracomment>One: {count:,} more agent</extracomment>
        <translation>
            <numerusform>{count:,} और एजेंट</numerusform>
            <numerusform>{count:,} और एजेंट</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} new</source>
        <translation>{count:,} नए</translation>
    </message>
    <message>
        <source>{count:,} not readable</source>
        <translation>{count:,} पढ़े नहीं जा सके</translation>
    </message>
    <message>
        <source>{count:,} of {total:,}</source>
        <translation>{total:,} में से {count:,}</translation>
    </message>
    <message>
        <source>{count:,} of {total:,} selected</source>
        <translation>{total:,} में से {count:,} चुने हुए</translation>
    </message>
    <message>
        <source>{count:,} refused</source>
        <translation>{count:,} अस्वीकृत</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} rows</source>
        <extracomment>One: {count:,} row</extracomment>
        <translation>
            <numerusform>{count:,} पंक्ति</numerusform>
            <numerusform>{count:,} पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} shifts</source>
        <extracomment>One: {count:,} shift</extracomment>
        <translation>
            <numerusform>{count:,} शिफ़्ट</numerusform>
            <numerusform>{count:,} शिफ़्टें</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} taken back</source>
        <translation>{count:,} वापस लिए</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} tries</source>
        <extracomment>One: {count:,} try</extracomment>
        <translation>
            <numerusform>{count:,} कोशिश</numerusform>
            <numerusform>{count:,} कोशिशें</numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} uncertain</source>
        <translation>{count:,} अनिश्चित</translation>
    </message>
    <message>
        <source>{count} agents have it.</source>
        <translation>{count} एजेंटों के पास है।</translation>
    </message>
    <message numerus="yes">
        <source>{count} agents were not added to {group}.</source>
        <extracomment>One: {who} was not added to {group}.</extracomment>
        <translation>
            <numerusform>{count} एजेंट {group} में नहीं जुड़ा।</numerusform>
            <numerusform>{count} एजेंट {group} में नहीं जुड़े।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} agents were not removed from {group}.</source>
        <extracomment>One: {who} was not removed from {group}.</extracomment>
        <translation>
            <numerusform>{count} एजेंट {group} से नहीं निकला।</numerusform>
            <numerusform>{count} एजेंट {group} से नहीं निकले।</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} agents. You see every change before it is sent.</source>
        <translation>{count} एजेंट। भेजने से पहले हर बदलाव दिखता है।</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} दिन</translation>
    </message>
    <message numerus="yes">
        <source>{count} days ago</source>
        <extracomment>One: {count} day ago</extracomment>
        <translation>
            <numerusform>{count} दिन पहले</numerusform>
            <numerusform>{count} दिन पहले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} digits too few for {kind}.</source>
        <extracomment>One: {count} digit too few for {kind}.</extracomment>
        <translation>
            <numerusform>{kind} के लिए {count} अंक कम है।</numerusform>
            <numerusform>{kind} के लिए {count} अंक कम हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} digits too many for {kind}.</source>
        <extracomment>One: {count} digit too many for {kind}.</extracomment>
        <translation>
            <numerusform>{kind} के लिए {count} अंक ज़्यादा है।</numerusform>
            <numerusform>{kind} के लिए {count} अंक ज़्यादा हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} digits, please.</source>
        <translation>कृपया {count} अंक।</translation>
    </message>
    <message>
        <source>{count} entries could not be read.</source>
        <translation>{count} प्रविष्टियाँ पढ़ी नहीं जा सकीं।</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} घं.</translation>
    </message>
    <message numerus="yes">
        <source>{count} icons</source>
        <extracomment>One: {count} icon</extracomment>
        <translation>
            <numerusform>{count} आइकन</numerusform>
            <numerusform>{count} आइकन</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} मि.</translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes ago</source>
        <extracomment>One: {count} minute ago</extracomment>
        <translation>
            <numerusform>{count} मिनट पहले</numerusform>
            <numerusform>{count} मिनट पहले</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count} मि.से.</translation>
    </message>
    <message numerus="yes">
        <source>{count} problems</source>
        <extracomment>One: {count} problem</extracomment>
        <translation>
            <numerusform>{count} समस्या</numerusform>
            <numerusform>{count} समस्याएँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} recent calls</source>
        <extracomment>One: {count} recent call</extracomment>
        <translation>
            <numerusform>हाल की {count} कॉल</numerusform>
            <numerusform>हाल की {count} कॉलें</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} rows begin with {comment} and were passed over.</source>
        <translation>{count} पंक्तियाँ {comment} से शुरू होती हैं, इसलिए छोड़ दी गईं।</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} से.</translation>
    </message>
    <message numerus="yes">
        <source>{count} suggestions. Press the down arrow to choose one.</source>
        <extracomment>One: {count} suggestion. Press the down arrow to choose it.</extracomment>
        <translation>
            <numerusform>{count} सुझाव। चुनने के लिए नीचे तीर दबाएँ।</numerusform>
            <numerusform>{count} सुझाव। कोई चुनने के लिए नीचे तीर दबाएँ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <extracomment>One: once</extracomment>
        <translation>
            <numerusform>{count} बार</numerusform>
            <numerusform>{count} बार</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} unexpected errors so far; the log has them all.</source>
        <extracomment>One: {count} unexpected error so far; the log has it.</extracomment>
        <translation>
            <numerusform>अब तक {count} अनपेक्षित त्रुटि; वह लॉग में है।</numerusform>
            <numerusform>अब तक {count} अनपेक्षित त्रुटियाँ; सब लॉग में हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} {hours} h</source>
        <translation>{days} {hours} घं.</translation>
    </message>
    <message>
        <source>{day}: {words}</source>
        <translation>{day}: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{done:,} contacts are at {provider}.</source>
        <extracomment>One: {done:,} contact is at {provider}.</extracomment>
        <translation>
            <numerusform>{done:,} संपर्क {provider} पर है।</numerusform>
            <numerusform>{done:,} संपर्क {provider} पर हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>{done:,} of {total:,}</source>
        <translation>{total:,} में से {done:,}</translation>
    </message>
    <message numerus="yes">
        <source>{done} The answer was lost, and {count:,} are not in its list: {names}.</source>
        <extracomment>One: {done} The answer was lost, and one is not in its list: {names}.</extracomment>
        <translation>
            <numerusform>{done} उत्तर खो गया, और {count:,} उसकी सूची में नहीं है: {names}।</numerusform>
            <numerusform>{done} उत्तर खो गया, और {count:,} उसकी सूची में नहीं हैं: {names}।</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} {count:,} were not sent: {reason}</source>
        <translation>{done} {count:,} नहीं भेजे गए: {reason}</translation>
    </message>
    <message>
        <source>{fewest} to {most}</source>
        <translation>{fewest} से {most}</translation>
    </message>
    <message>
        <source>{field}: {parts}</source>
        <translation>{field}: {parts}</translation>
    </message>
    <message>
        <source>{figures}.</source>
        <translation>{figures}।</translation>
    </message>
    <message>
        <source>{file}, readable by you only</source>
        <translation>{file}, केवल आप पढ़ सकते हैं</translation>
    </message>
    <message>
        <source>{first}, last {last}</source>
        <translation>{first}, आख़िरी {last}</translation>
    </message>
    <message>
        <source>{host} accepted the connection, and then said nothing.</source>
        <translation>{host} ने कनेक्शन स्वीकार किया, फिर कुछ नहीं कहा।</translation>
    </message>
    <message>
        <source>{host} answers (status {status}).</source>
        <translation>{host} उत्तर देता है (स्थिति {status})।</translation>
    </message>
    <message>
        <source>{host} broke the connection off before it was secure.</source>
        <translation>{host} ने कनेक्शन सुरक्षित होने से पहले तोड़ दिया।</translation>
    </message>
    <message>
        <source>{host} is {addresses}.</source>
        <translation>{host} का पता {addresses} है।</translation>
    </message>
    <message>
        <source>{hours_text}, not a range within one day</source>
        <translation>{hours_text}, एक दिन के भीतर की सीमा नहीं</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} घं.</translation>
    </message>
    <message>
        <source>{hours} h ago</source>
        <translation>{hours} घं. पहले</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} घं. {minutes} मि.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min ago</source>
        <translation>{hours} घं. {minutes} मि. पहले</translation>
    </message>
    <message>
        <source>{identity} exists already.</source>
        <translation>{identity} पहले से है।</translation>
    </message>
    <message>
        <source>{label} cannot be emptied.</source>
        <translation>{label} खाली नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>{label} is missing.</source>
        <translation>{label} नहीं है।</translation>
    </message>
    <message>
        <source>{label} is not what it was.{value} Nothing was sent for this agent.</source>
        <translation>{label} पहले जैसा नहीं है।{value} इस एजेंट के लिए कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>{label} {value}</source>
        <translation>{label} {value}</translation>
    </message>
    <message>
        <source>{languages} are missing.</source>
        <translation>{languages} नहीं हैं।</translation>
    </message>
    <message>
        <source>{locked} of {all} keys are locked, {preset} are preset</source>
        <translation>{all} में से {locked} कुंजियाँ लॉक हैं, {preset} पहले से तय हैं</translation>
    </message>
    <message>
        <source>{lost} answers in a row were lost.</source>
        <translation>लगातार {lost} उत्तर खो गए।</translation>
    </message>
    <message>
        <source>{lost} did not answer, which makes every start slow. For IT: look at the way there.</source>
        <translation>{lost} ने उत्तर नहीं दिया, जिससे हर शुरुआत धीमी होती है। IT के लिए: वहाँ तक का रास्ता देखें।</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} मि.</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>{minutes} मि. पहले</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} मि. {seconds} से.</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} और {last}</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name} जोड़ा गया</translation>
    </message>
    <message>
        <source>{name} began to call this caller, and what came of it is not known yet.</source>
        <translation>{name} ने इस कॉलर को कॉल करना शुरू किया, और नतीजा अभी ज्ञात नहीं।</translation>
    </message>
    <message>
        <source>{name} called, outcome unknown</source>
        <translation>{name} ने कॉल की, नतीजा अज्ञात</translation>
    </message>
    <message>
        <source>{name} claimed this caller {span} ago.</source>
        <translation>{name} ने यह कॉलर {span} पहले लिया।</translation>
    </message>
    <message>
        <source>{name} could not be written: {said}.</source>
        <translation>{name} नहीं लिखी जा सकी: {said}।</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation>{name} हटाया गया</translation>
    </message>
    <message numerus="yes">
        <source>{name} gets no calls of the queues {queues}. They would ring a phone, and there is no number to call it from. Give the queue one, or route the agent&apos;s calls to the app.</source>
        <extracomment>One: {name} gets no calls of the queue {queues}. They would ring a phone, and there is no number to call it from. Give the queue one, or route the agent&apos;s calls to the app.</extracomment>
        <translation>
            <numerusform>{name} को कतारों {queues} की कॉलें नहीं मिलतीं। वे फ़ोन बजाएँगी, और उसके लिए कॉल करने का नंबर नहीं है। कतार को नंबर दें, या एजेंट की कॉलें ऐप पर भेजें।</numerusform>
            <numerusform>{name} को कतारों {queues} की कॉलें नहीं मिलतीं। वे फ़ोन बजाएँगी, और उसके लिए कॉल करने का नंबर नहीं है। कतार को नंबर दें, या एजेंट की कॉलें ऐप पर भेजें।</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has another ID by now.</source>
        <translation>{name} की ID अब दूसरी है।</translation>
    </message>
    <message>
        <source>{name} has been calling this caller for {span}.</source>
        <translation>{name} {span} से इस कॉलर को कॉल कर रहे हैं।</translation>
    </message>
    <message>
        <source>{name} is no longer there.</source>
        <translation>{name} अब नहीं है।</translation>
    </message>
    <message>
        <source>{name} noted “{what}” for this caller {ago} ago.</source>
        <translation>{name} ने इस कॉलर के लिए {ago} पहले “{what}” लिखा।</translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation>{name} सहेजा गया</translation>
    </message>
    <message>
        <source>{name} says: {said}</source>
        <translation>{name} कहता है: {said}</translation>
    </message>
    <message>
        <source>{name} was not changed.</source>
        <translation>{name} नहीं बदला गया।</translation>
    </message>
    <message>
        <source>{name}: the password before was not kept and stays.</source>
        <translation>{name}: पहले का पासवर्ड नहीं रखा गया था, मौजूदा ही रहेगा।</translation>
    </message>
    <message>
        <source>{name}: the password was not kept; a new one is made up.</source>
        <translation>{name}: पासवर्ड नहीं रखा गया था; नया बनाया जाता है।</translation>
    </message>
    <message>
        <source>{name}: the status before is not known and stays.</source>
        <translation>{name}: पहले की स्थिति ज्ञात नहीं, मौजूदा ही रहेगी।</translation>
    </message>
    <message>
        <source>{now:,} missed, usual {usual}</source>
        <translation>{now:,} छूटी, सामान्यतः {usual}</translation>
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
        <translation>{place} ज्ञात नहीं है। {{e164}}, {{digits}} या {{name}} लिखें।</translation>
    </message>
    <message>
        <source>{protocol}, certificate by {issuer}, valid until {date}.</source>
        <translation>{protocol}, {issuer} का प्रमाणपत्र, {date} तक मान्य।</translation>
    </message>
    <message>
        <source>{provider_title} · {role}</source>
        <translation>{provider_title} · {role}</translation>
    </message>
    <message>
        <source>{provider} asks us to slow down.</source>
        <translation>{provider} धीमे चलने को कहता है।</translation>
    </message>
    <message>
        <source>{provider} cannot be reached.</source>
        <translation>{provider} नहीं मिल रहा।</translation>
    </message>
    <message>
        <source>{provider} does not answer.</source>
        <translation>{provider} उत्तर नहीं देता।</translation>
    </message>
    <message>
        <source>{provider} has a fault.</source>
        <translation>{provider} में खराबी है।</translation>
    </message>
    <message>
        <source>{provider}: {added:,} added, {changed:,} changed, {same:,} known already</source>
        <translation>{provider}: {added:,} जोड़े, {changed:,} बदले, {same:,} पहले से ज्ञात</translation>
    </message>
    <message>
        <source>{proxy} answered with status {status}: nothing was sent.</source>
        <translation>{proxy} ने स्थिति {status} के साथ उत्तर दिया: कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>{proxy} did not let the request through: nothing was sent.</source>
        <translation>{proxy} ने अनुरोध आगे नहीं जाने दिया: कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>{proxy} opened no connection: nothing was sent.</source>
        <translation>{proxy} ने कोई कनेक्शन नहीं खोला: कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>{reasons}.</source>
        <translation>{reasons}।</translation>
    </message>
    <message>
        <source>{role} {extension}</source>
        <translation>{role} {extension}</translation>
    </message>
    <message>
        <source>{said}, changed from {spoken_hours}</source>
        <translation>{said}, {spoken_hours} से बदला</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} से.</translation>
    </message>
    <message>
        <source>{shift_start} to {shift_end}, not a range within one day</source>
        <translation>{shift_start} से {shift_end}, एक दिन के भीतर की सीमा नहीं</translation>
    </message>
    <message>
        <source>{size} free in {folder}</source>
        <translation>{folder} में {size} खाली</translation>
    </message>
    <message>
        <source>{spec} cannot be empty.</source>
        <translation>{spec} खाली नहीं हो सकता।</translation>
    </message>
    <message>
        <source>{spec} is missing.</source>
        <translation>{spec} नहीं है।</translation>
    </message>
    <message>
        <source>{start:02} to {end:02}</source>
        <translation>{start:02} से {end:02}</translation>
    </message>
    <message>
        <source>{start:02} to {end:02}: {words}</source>
        <translation>{start:02} से {end:02}: {words}</translation>
    </message>
    <message>
        <source>{strerror}.</source>
        <translation>{strerror}।</translation>
    </message>
    <message>
        <source>{time} there</source>
        <translation>वहाँ {time}</translation>
    </message>
    <message>
        <source>{time} — quiet hours</source>
        <translation>{time} — शांत समय</translation>
    </message>
    <message>
        <source>{time} — quiet hours in some places</source>
        <translation>{time} — कुछ जगहों पर शांत समय</translation>
    </message>
    <message>
        <source>{version}, certificates of {system}</source>
        <translation>{version}, {system} के प्रमाणपत्र</translation>
    </message>
    <message>
        <source>{version}, {count} certificate authorities in {place}</source>
        <translation>{version}, {place} में {count} प्रमाणन प्राधिकरण</translation>
    </message>
    <message>
        <source>{who} called {when}</source>
        <translation>{who} ने {when} कॉल की</translation>
    </message>
    <message>
        <source>{who} called {when}, answered</source>
        <translation>{who} ने {when} कॉल की, उत्तर मिला</translation>
    </message>
    <message>
        <source>{who} called {when}, not answered</source>
        <translation>{who} ने {when} कॉल की, उत्तर नहीं मिला</translation>
    </message>
    <message>
        <source>{who} has claimed this missed caller</source>
        <translation>{who} ने यह छूटा कॉलर लिया है</translation>
    </message>
    <message>
        <source>{who} is calling this caller back now</source>
        <translation>{who} अभी इस कॉलर को वापस कॉल कर रहे हैं</translation>
    </message>
    <message>
        <source>{who} noted “{outcome}”</source>
        <translation>{who} ने “{outcome}” लिखा</translation>
    </message>
    <message>
        <source>{who} {done}</source>
        <translation>{who} {done}</translation>
    </message>
    <message>
        <source>{words}, about {left} left</source>
        <translation>{words}, लगभग {left} बाकी</translation>
    </message>
    <message>
        <source>“{file}” has no column with numbers.</source>
        <translation>“{file}” में नंबरों का कॉलम नहीं है।</translation>
    </message>
    <message>
        <source>“{file}” has no column “{label}”.</source>
        <translation>“{file}” में कॉलम “{label}” नहीं है।</translation>
    </message>
    <message>
        <source>“{file}” was not written.</source>
        <translation>“{file}” नहीं लिखी गई।</translation>
    </message>
    <message>
        <source>“{label}” cannot be used.</source>
        <translation>“{label}” उपयोग नहीं हो सकता।</translation>
    </message>
    <message>
        <source>“{label}” of an agent cannot be changed.</source>
        <translation>एजेंट का “{label}” बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened.</source>
        <translation>“{name}” खुल नहीं सकती।</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>“{name}” पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>“{name}” has a quotation mark without its partner.</source>
        <translation>“{name}” में एक उद्धरण चिह्न का जोड़ा नहीं है।</translation>
    </message>
    <message>
        <source>“{name}” has more than {most:,} rows.</source>
        <translation>“{name}” में {most:,} से ज़्यादा पंक्तियाँ हैं।</translation>
    </message>
    <message>
        <source>“{name}” has no contact cards.</source>
        <translation>“{name}” में संपर्क कार्ड नहीं हैं।</translation>
    </message>
    <message>
        <source>“{name}” has no sheet “{sheet}”.</source>
        <translation>“{name}” में शीट “{sheet}” नहीं है।</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>“{name}” फ़ोल्डर है।</translation>
    </message>
    <message>
        <source>“{name}” is a web page, not a table.</source>
        <translation>“{name}” वेब पेज है, तालिका नहीं।</translation>
    </message>
    <message>
        <source>“{name}” is damaged.</source>
        <translation>“{name}” खराब है।</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>“{name}” खाली है।</translation>
    </message>
    <message>
        <source>“{name}” is far larger than it looks.</source>
        <translation>“{name}” दिखने से कहीं बड़ी है।</translation>
    </message>
    <message>
        <source>“{name}” is in the Excel format from before 2007.</source>
        <translation>“{name}” 2007 से पहले के Excel प्रारूप में है।</translation>
    </message>
    <message>
        <source>“{name}” is larger than {most_bytes} MB.</source>
        <translation>“{name}” {most_bytes} MB से बड़ी है।</translation>
    </message>
    <message>
        <source>“{name}” is not a file.</source>
        <translation>“{name}” फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>“{name}” is not a table.</source>
        <translation>“{name}” तालिका नहीं है।</translation>
    </message>
    <message>
        <source>“{name}” is not an Excel workbook.</source>
        <translation>“{name}” Excel वर्कबुक नहीं है।</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>“{name}” अब नहीं है।</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <translation>“{name}” पासवर्ड से सुरक्षित है।</translation>
    </message>
    <message>
        <source>“{name}” must be scheme and host only.</source>
        <translation>“{name}” में केवल scheme और host हो।</translation>
    </message>
    <message>
        <source>“{name}” must look like https://host.</source>
        <translation>“{name}” https://host जैसा हो।</translation>
    </message>
    <message>
        <source>“{name}” must use https; http is for this computer only.</source>
        <translation>“{name}” में https हो; http केवल इसी कंप्यूटर के लिए है।</translation>
    </message>
    <message>
        <source>“{name}” was not written.</source>
        <translation>“{name}” नहीं लिखी गई।</translation>
    </message>
    <message>
        <source>“{other}: {shown}” needs one.</source>
        <translation>“{other}: {shown}” के लिए एक चाहिए।</translation>
    </message>
    <message>
        <source>“{spec}” has no such choice.</source>
        <translation>“{spec}” में ऐसा विकल्प नहीं है।</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no. Write yes or no.</source>
        <translation>“{text}” न तो “yes” है, न “no”। “yes” या “no” लिखें।</translation>
    </message>
    <message>
        <source>“{text}” must look like proxy.example.com:8080.</source>
        <translation>“{text}” proxy.example.com:8080 जैसा होना चाहिए।</translation>
    </message>
</context>
<context>
    <name>_Foot</name>
    <message>
        <source>Drag an edge, or Alt ← → moves the start, Alt Shift ← → the end</source>
        <translation>किनारा खींचें, या Alt ← → से शुरुआत, Alt Shift ← → से अंत खिसकाएँ</translation>
    </message>
    <message>
        <source>{provider} keeps one range of whole hours per agent, the same every day. Weekdays and shifts past midnight cannot be stored there.</source>
        <translation>{provider} हर एजेंट के लिए पूरे घंटों की एक ही अवधि रखता है, हर दिन वही। सप्ताह के दिन और आधी रात के पार की शिफ़्टें वहाँ नहीं रखी जा सकतीं।</translation>
    </message>
</context>
<context>
    <name>_KeyRow</name>
    <message>
        <source>Key of {action}</source>
        <translation>{action} की कुंजी</translation>
    </message>
    <message>
        <source>Reset key of {action}</source>
        <translation>{action} की कुंजी रीसेट करें</translation>
    </message>
</context>
<context>
    <name>_Notice</name>
    <message>
        <source>Code {code}</source>
        <translation>कोड {code}</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>विवरण कॉपी करें</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>संदेश हटाएँ</translation>
    </message>
</context>
</TS>
