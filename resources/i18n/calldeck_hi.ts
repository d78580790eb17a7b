<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Calldeck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents, missed calls and calling in one window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calldeck {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}, {system}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no account yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo: {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>About Calldeck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the copied number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the missed caller back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the number, or the chosen caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search or selection, then leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the number field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the caller as handled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini dialer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the end of a shift (→ later)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the start of a shift (→ later)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in CRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save, and next caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to another account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze the caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop what is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it (1 to 5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgentCells</name>
    <message>
        <source>Enter saves the cell   Esc leaves it as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the table changed while you were typing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entry “{entry}” was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} of {agent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was deleted meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgentDialog</name>
    <message>
        <source>Add agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty keeps the present one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {extension}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgentFilters</name>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routing filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS alert filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>app or SIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgentHelps</name>
    <message>
        <source>; {count} of its values do not fit this form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy from agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills in: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values before are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no agent to copy from yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done}. Undo is offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done}: it was so already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” filled in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgentListBar</name>
    <message>
        <source>At least {agents}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for selected agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select agents first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select agents to delete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one agent to edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set SMS alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set routing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it was {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete, {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{age}, reading again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgentMenus</name>
    <message>
        <source>Apply template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename by pattern…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select agents first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set SMS alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set routing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set shift…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} copied, with their headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {agents}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgentPages</name>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider} keeps no {what}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgentPicker</name>
    <message>
        <source>Agents to copy from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy from agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy from chosen agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agent matches “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an agent first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgentStates</name>
    <message>
        <source>Add agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first one, or bring a list from Excel. You see every change before it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents are for supervisors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the first agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agent matches the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agent matches “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agents yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to see your agents, or try the demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the search and {filters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agents} are hidden by {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agents} is hidden by {what}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgentToolbar</name>
    <message>
        <source>Add agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} active</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgentsController</name>
    <message>
        <source>Delete {count} agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was so already; nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename {count} agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent is no longer there. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write hours like 09-18, from 1 to 24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgentsRoom</name>
    <message>
        <source>Shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgentsTab</name>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditLog</name>
    <message>
        <source>Writing {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} written to {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditPane</name>
    <message>
        <source>Agents, fields, old and new values, and who changed them are searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each field that is changed here is noted: when, who, old and new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry matches “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed from this desk yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest {entries}, there are older ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries}, that is all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeforeCallController</name>
    <message>
        <source>The database did not answer: colleagues’ calls were not checked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeforeCallPage</name>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called by a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked “do not call”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premium rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours are in the local time of whom you call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown under the number before you call. A warning takes no extra click; a blocked call is refused with the reason, wherever it is started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>Asking {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the call log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in the call log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call was placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick up to be connected to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably calling {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably ringing {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringing {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked about {0} with {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked {0} with {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost. Checking the call log; Call stays off until {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call ended before {0} was seen talking. Looking in the call log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call log does not show it. Look at your phone before you call again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call to {0} is being placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know if {0} was called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know what became of this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When {0} picks up, {1} is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You picked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its answer was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pick up to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probably</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probably not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts when you pick up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts when {0} picks up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {0}. {1} stopped telling; its call log tells after the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your softphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} did not take the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} picked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tells after the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tells what became of the call after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} took the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was not called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was not reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}’s mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}’s softphone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Call status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with the call, shown after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ring within 20 s? See that your phone is signed in and on. Calldeck never dials a second time by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for this call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallChoices</name>
    <message>
        <source>As {provider} has it set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring me on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallHistoryController</name>
    <message>
        <source>Reading calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallLine</name>
    <message>
        <source>Call back status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claiming and checking the call log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called twice: colleagues may have been quicker.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallNoteDialog</name>
    <message>
        <source>Call to {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallSteps</name>
    <message>
        <source>Steps of the call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallTags</name>
    <message>
        <source>Add tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove tag {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent along with the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is room for ten. Remove one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a name, an equals sign and a value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallWays</name>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider} has not named this call. Hang up on your phone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallerActions</name>
    <message>
        <source>Call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a caller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims the row, rings {device}, then {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark handled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody needs to call any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller withheld the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} claimed this caller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}. Nobody needs to call any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallerHead</name>
    <message>
        <source>Close caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallerPanel</name>
    <message>
        <source>Caller history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a caller to see what happened and to call back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim, snooze or mark them all with the buttons above the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of the call to {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellEntries</name>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeFile</name>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeFiles</name>
    <message>
        <source>Choose a list of agents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeFilters</name>
    <message>
        <source>Save error list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {count} rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeFoot</name>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check and continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a corrected file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeHead</name>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step} of 3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangePage</name>
    <message>
        <source>Agents missing from the file stay untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows are the same as the agents, or wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank cells leave a field as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each agent is read again just before it is changed. The whole run can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Excel, LibreOffice or any CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held rows were changed by somebody since the check; nothing was sent for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what became of the uncertain rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New agents take up to a minute: {provider} may still act on what was sent. Nothing is sent meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything can be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been sent to {provider} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip {errors}, apply {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider asked us to wait {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a dry run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run was cut off: {done} of {total} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertain rows are looked up before anything is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} done, {uncertain} uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{uncertain} uncertain. Nothing is sent before {provider} was asked what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeStates</name>
    <message>
        <source>Another list above may have rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a list from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns are found by their headings, in any order. Nothing is sent before you have seen what would change. You can also drop the file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row to show here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first one stands at the left. Dragging a heading moves a column, too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} (no room now)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Add contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet. What is blank in the file erases nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a contact first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one contact first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the contacts to send first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts of the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get contacts from {provider}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of contacts stand wherever their numbers do. Files from Excel and address books can be dropped here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact matches “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the number field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send selected contacts to {provider}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no contacts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopiedOffer</name>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the dialer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} was copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoveragePanel</name>
    <message>
        <source>Agents on shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thin below</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoverageStrip</name>
    <message>
        <source>Agents on shift by hour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Calldeck goes on. What you did last may not have been done: look before you repeat it. If it happens again, copy the details for support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrmEntries</name>
    <message>
        <source>Open in CRM</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrmPage</name>
    <message>
        <source>No CRM page was opened. Choose a call or a caller first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No CRM page was opened. Set its address in the settings, under Desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No CRM page was opened: this computer has no browser for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {count} agents?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type {count} to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can no longer take calls here. Past calls stay. Undo adds {name} again, without groups and under a new ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} loses extension {extension} and can no longer sign in. Past calls stay. Undo adds {name} again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} can no longer sign in or take calls here. Their past calls stay. Undo adds them again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskHabits</name>
    <message>
        <source>Calldeck goes on in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed callers are still told. Quit from the menu of its icon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has touched this computer for {n} minutes. Your status was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You seem to be away — set a break?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the system…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRM page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it when a call begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest a break after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not start Calldeck when you log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system refused: {fault}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system starts Calldeck hidden when you log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window quits Calldeck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When nobody touches Calldeck: this desktop does not tell what happens in other programs. Your status is never changed for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When nobody touches this computer. Your status is never changed for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {e164}, {digits} or {name} where number and name of a caller go.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesktopNotices</name>
    <message>
        <source>A withheld number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show callers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has been waiting for {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: call again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} callers are waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} callers have been waiting for {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} callers to call again now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DialPanel</name>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini dialer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody called “{name}” is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} rings first, then the customer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DialerTab</name>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EarlierLine</name>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditableTable</name>
    <message>
        <source>{entry}, being saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportCallersDialog</name>
    <message>
        <source>Callers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export missed calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers and times are written as text. The figures are further sheets of a workbook; beside a CSV they are a file of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected: {callers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: {callers}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportCallsDialog</name>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export recent calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers and times are written as text. Recordings do not go along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected: {calls}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: {calls}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All: {agents}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it when you no longer need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who opens the file can sign in as these agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected: {agents}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: {agents}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can be changed in Excel or LibreOffice and imported again; without changes there is then nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureLegend</name>
    <message>
        <source>Mean of the same weekday in the last {weeks} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual, last {weeks} weeks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureLists</name>
    <message>
        <source>By agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hotline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed by hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed by weekday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresPane</name>
    <message>
        <source>As a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hour, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By weekday, this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures as plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures as tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed by hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed by weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough calls yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls, usual {count} on {weekday}s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than {count} called back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median, usual {span}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBox</name>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>Cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without + it is a number in {country}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be sent as {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FreeExtension</name>
    <message>
        <source>All from 101 to 999 are in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension {extension}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in {extension}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GapStrip</name>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For numbers that are typed without a country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect when Calldeck is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider’s own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupPicker</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {count} agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents outside the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every agent is in this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agent outside the group matches “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select agents first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupsDialog</name>
    <message>
        <source> The same for {agents}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a group first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make them in {provider}&apos;s console; they then show here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select members first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There may be more groups or members than are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done}. Undo is offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} added to {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} left {group}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>Another run is under way. Wait for its end, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a run first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rows are not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this run was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done in the selected rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select rows of the run first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected rows were taken back {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run was cut off. Look at it: it can be reverted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run was taken back {when}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new keys, or Escape to keep the old ones.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keypad</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitBox</name>
    <message>
        <source>Thin below</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinksPage</name>
    <message>
        <source>A number of your country that comes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the system…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By drag and drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By pasting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calldeck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calldeck opens them already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the selected text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From “Call the copied number”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International, premium, short, service and emergency numbers are only filled in, whatever you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer to call numbers that are copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open phone links with Calldeck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs for phone links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installed app tells macOS that it opens phone links. Choose it in FaceTime, under Settings, General, Default for calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows lets only you choose, on its page of default apps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this the clipboard is read only when you ask for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListStates</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>+{hidden} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MiniCall</name>
    <message>
        <source>Call status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MiniDialer</name>
    <message>
        <source>As {agent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the big window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calldeck mini dialer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed {ago}, not called back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring me on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} callers are waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MiniRecents</name>
    <message>
        <source>No calls from this desk yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {who} into the field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissedCallsController</name>
    <message>
        <source>Claims are shared with every desk at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims stay on this desk. Who was dealt with is told to the provider; whether colleagues see that is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims stay on this desk: colleagues at other desks do not see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is not reached: nothing can be claimed or noted now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sign-in is no agent: nothing rings it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked as handled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted as “{outcome}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snoozed until {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} called again and was answered by {by} {ago}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was called back by {by} {ago}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was dealt with by {by} {ago}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider} does not tell who was rung.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissedCallsPage</name>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A caller is overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new missed caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A snooze is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes since the first missed call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissedFigures</name>
    <message>
        <source>Missed calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{which}, {period}, printed at {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissedFiguresController</name>
    <message>
        <source>Saved {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissedFilters</name>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search missed calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissedFrame</name>
    <message>
        <source>Missed calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show caller</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissedListBar</name>
    <message>
        <source>At least {callers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh missed calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete from {start} to {end}, {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete, {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{callers} claimed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{callers} closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{callers} snoozed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{callers} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{callers} to call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} callers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissedStates</name>
    <message>
        <source>Claim a caller, or call one back: nobody else does then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden by the search: {callers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No missed call matches “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No missed calls with this sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No missed calls {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No missed calls, in or out, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unanswered outgoing calls {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here among the calls that were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is snoozed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was called back {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of {span} were not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all missed calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to see who could not reach you, or try the demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some calls are not known: read them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is called back, or gets through, is listed here with the proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is snoozed waits here until the time that you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have claimed nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} snoozed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissedTab</name>
    <message>
        <source>Call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export missed calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark handled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the number field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissedViews</name>
    <message>
        <source>Delete a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissedWeek</name>
    <message>
        <source>Reading last week&apos;s missed calls</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissedWork</name>
    <message>
        <source>That was the last caller of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} claimed this caller.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Add a note for whoever calls next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberLine</name>
    <message>
        <source>Choose somebody from the list, or type a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short numbers cannot be called from here: use your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an emergency number. It cannot be called from here: use your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number or a name, then press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberSources</name>
    <message>
        <source>Links and keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeForm</name>
    <message>
        <source>Call again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call again {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what came of it: 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordLine</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make up a strong password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weakness found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present password is weak: {fault}. Empty keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatternDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places: {places}. {n} counts from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename by pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {place} to put in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how the names are to be.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneField</name>
    <message>
        <source>Delete digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresenceButton</name>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your status. Only what is set here is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status}, set here {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresenceMenu</name>
    <message>
        <source>Back to {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break left: not known. {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break left: {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>Page {page} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintMenu</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentActions</name>
    <message>
        <source>Add contact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a call first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit contact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export recent calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes are kept with calls from this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the number field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller withheld the number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentCalls</name>
    <message>
        <source>Recent calls</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentFilters</name>
    <message>
        <source>Agent of the calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter recent calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In and out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search recent calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentListBar</name>
    <message>
        <source>At least {calls}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh recent calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whole}, average {average}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentStates</name>
    <message>
        <source>Calls that you place here are kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden by search and filters: {calls}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call matches the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call matches “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls from this desk yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls in this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is known from before is listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of {start} to {end} were not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh reads what the provider lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all recent calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider’s calls have not been read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end} was not read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordingLine</name>
    <message>
        <source>Opened in your system’s player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings (*{ending})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordingsController</name>
    <message>
        <source>Fetching the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the recording, {done} of {total} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many recordings were fetched: waiting for the next minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program on this computer plays this recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recording of this call is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was played; the recording was fetched and can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is not ready yet, trying again in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplayBar</name>
    <message>
        <source>Being saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save shifts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunNotices</name>
    <message>
        <source>, {count} uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} done{uncertain}. Check and continue, or revert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was cut off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>Choose a run to see its rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit log still tells what was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of this run are no longer kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo {count}rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunRows</name>
    <message>
        <source>taken back {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunShow</name>
    <message>
        <source>{done} of {total} done: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, paused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunsController</name>
    <message>
        <source>Checking again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up what is uncertain: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunsPane</name>
    <message>
        <source>Changes made here are listed, with a way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run matches “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed from this desk yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveTemplateDialog</name>
    <message>
        <source>Fills in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what it is to fill in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionKey</name>
    <message>
        <source>Put the selected number into the dialer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionKeyEntry</name>
    <message>
        <source>A key for the copied number: bind this command in the Shortcuts app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key for the selected text of any program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Ctrl, Alt or the Windows key: without one, no program could use this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has this key. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command for the selected text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key for the selected text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop asks you, and may give another key than this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop did not give this key. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop gives programs no key of their own. For one that brings the selected text into the dialer, bind this command in the desktop’s keyboard settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key cannot be taken. Choose a letter, a digit or F1 to F12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Ctrl, Alt or the Windows key; it works in all programs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Before a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShiftDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set shift</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShiftStates</name>
    <message>
        <source>Add the first one, or bring a list from Excel. Then plan hours here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agent matches the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agent matches “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agents yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shifts with {provider}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts are for supervisors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to see who is on when, or try the demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agents} hidden. Coverage and replay count all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider} keeps no shift hours for its agents, so there is nothing to show or to change here. Who takes calls is set by the status, in the table.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShiftView</name>
    <message>
        <source>Shifts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShiftWords</name>
    <message>
        <source>, {count} before the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the change: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week&apos;s missed calls were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week&apos;s missed calls were not read. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most: {count} at {hour}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No missed calls in the last 7 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No missed calls of last week are known; not all were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No replay of missed calls: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody known on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading last week&apos;s missed calls, to hold them against these hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save {shifts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They could not be read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these hours, {figures} would have had nobody on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these hours, {figures} would have had someone on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last week&apos;s one missed call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agents} changed, not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agents} selected, {count} moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{covered} of at least {total} missed calls of last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{covered} of last week&apos;s {total} missed calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}, as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}, changed from {old}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} stays {hours}: a shift lasts an hour at least, within 1 to 24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, {hours}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShiftsController</name>
    <message>
        <source>Shift hours of {count} agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift hours of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShiftsPage</name>
    <message>
        <source>Discarded. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of the zone that this computer is set to. No provider says its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours in {zone}, now {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutKeys</name>
    <message>
        <source>One key press, with Ctrl or Alt, is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} belongs to text fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} is for typing. Add Ctrl or Alt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} is taken by “{action}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>All keys are as they were at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a key’s button, then the new keys. Backspace leaves it without one. Keys in grey stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the reset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted; the key stays in the system’s keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the access your telephony provider gave you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Snooze</name>
    <message>
        <source>in {0} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow 9:00</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SnoozeDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze until then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That time is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>Choose a time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link leads to no phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is selected is no phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was copied is no phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you dropped is no phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you pasted is no phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}, but no number yet. Put it right, or clear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: {number} is being called, as you allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: {number}. Press Enter to call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel running work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionBox</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>Tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Select all rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateMenu</name>
    <message>
        <source>Manage templates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateNameDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces “{name}”. You can undo that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as “Night shift” or “Trainees”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplatesController</name>
    <message>
        <source>Saving templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has its name again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is now “{new}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” removed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the form of an agent, then choose “Save as template…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done}. Undo is offered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}. Undo is offered for {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferDialog</name>
    <message>
        <source>Agent or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found. Type a name or a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is handed over at once, and you are out of the call.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Calldeck: nobody is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calldeck: {waiting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini dialer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Calldeck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{waiting}, {n} overdue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewNameDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps period, direction, list, who was rung, search and order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the view of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowHead</name>
    <message>
        <source>Calldeck – {count} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo of {provider}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no account yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} in {zone}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source> It is “{shown}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, tried {tries} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 to 999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bracket is left open. Use {e164}, {digits} or {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call to this number was being placed a moment ago. Yours was not placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call to {who} is being placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call to {who} is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chat user cannot place calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kept sign-in could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new one was begun; recent calls and noted changes of this desk are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number like 1111112.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page came with fewer calls than it should have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password could not be kept over the restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone number has no letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shift past midnight cannot be stored ({start:02}–{end:02}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor sign-in has no status of its own. Set an agent&apos;s status on the Agents tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key SID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a phone number to the agent, or ring the softphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it again in a minute: Calldeck then looks first, so that it is not added twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the column “{agent_id_label}”: an export has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the column “{spec}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding to group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lines of the account are in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow outgoing calls for a number in the Stringee console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An App ID has digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address in the settings cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent calls as themselves. Sign in as a supervisor to call as somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent with this Stringee user ID exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour from 1 to 24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the database. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another run is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by {agent} {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App or SIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App or SIP phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App {user}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask IT to create it, or correct the address of the database in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask IT to free some space on its server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask IT to make the user the owner of the database, so that it can make its tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask IT whether this computer and its user may use the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask IT: its server is read-only now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask TeleCMI to allow it for your plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask on the line before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the Stringee project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the account to allow them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the account to top it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {shortest_password} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {shortest_password} characters; the agent signs in with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Australia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both stand in the TeleCMI dashboard under Developer, App secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy or not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy, or never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel workbook (*.xlsx);;Contact cards (*.vcf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calldeck could not be made the program for phone links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calldeck could not save on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calldeck looks in the call log; wait for what it finds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calldeck tries again by itself. If it stays, check the network or ask IT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called again and was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called back by {agent} {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called back {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls routed to a phone need its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again to see what would change now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the App ID, the app secret and the region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the SID. If it is right, the project belongs to another region, whose addresses must be in the settings, or a pasted token is malformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the Stringee addresses in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address of the database in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the agents again before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the digits and the country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the entries and the region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number and its country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number to call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the settings folder and the space on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user ID (like 101_1111112) and the region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user ID, or ask your supervisor to add you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock and network, or ask your IT department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether digits are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether there are digits too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that an address book wrote, ending with .vcf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file with a heading and rows below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an agent under Call as.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another agent. If it stays, sign in again with the current app secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another number to call from, or ask your supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one. It must be in the contact centre, allow outgoing calls and be open to the agent&apos;s group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another user ID, or edit that agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody from the list, or type a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the agent to call as.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it in other programs, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it in other programs, or save a copy and choose the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes with * or # cannot be called from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {letters} has no heading and was passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts (*.csv *.tsv *.txt *.xlsx *.vcf *.vcard);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts at {provider}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the agents to a new workbook, and choose that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details for support if it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details for support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it, or write the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete an agent, or ask TeleCMI for more seats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not call — set by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download it in the provider&apos;s dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it at 24, and give the hours after midnight to another agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the other call, and check that the softphone is online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it with its country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the API key SID and secret of your project (Stringee console, Project, API keys), or paste an access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the API key SID and secret, or paste an access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the ID that the agent signs in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the number with its country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error list written to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel made a date of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel shortened the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in every field and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format the column as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give another one, or take one row out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the password again in a new run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handled {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up on the device that rang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up on your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours run from {first_hour} to {last_hour}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is over, close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>India</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer Calldeck again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of the key: a REST token from the Stringee console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International call — it can cost more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to {name}. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It exists already, with another {label}: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a folder. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged or no vCard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the number stored for the agent; the plan must allow follow-me calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the phone number of the agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be signed in to TeleCMI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be signed with HS256. Make a new one in the Stringee console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in row {row} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made, but could not be noted on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not ended from here; it may be over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was removed from this computer; nothing else was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was so already; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate was not accepted, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its folder is not there any more. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its header lacks “cty” = “{content_type}”. Make one in the Stringee console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its line {line} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own call server refused. Ask your supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep digits only, with + and the country code in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of them as “{label_of}”, and remove the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only the rows and columns that are needed, or split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last call end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last call: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the cell blank to add an agent, or take the row out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the cell blank to add one, or take the row out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the cell blank to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters were lost when the file was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like 101_1111112.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links are opened as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again in a few minutes, and send what is missing then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at row {count}, where a cell begins with one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the agents themselves before you repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this caller again before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at your phone before you call again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at your phone, and press Call again in two minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the provider works, then continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new one in the Stringee console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one for the REST API in the Stringee console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one with “rest_api” switched on in the Stringee console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed caller ×{count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed, waited {spent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed-call SMS alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {size} MB are not fetched. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be the ID the agent signs in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the columns in the first row: Name, Number, Company, E-mail, Note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the app secret; you are signed in as an agent. Ask your supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New extensions go from {lowest} to {highest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ones go from {lowest} to {highest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next free: {free}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agent has this ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came{tried}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer, {tries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call was placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call was placed. The call log is being checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection{tried}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No missed calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number of the contact centre may call out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply within {spoken} s{tried}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second call was placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is chosen to call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all contacts were sent to {provider}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all that is kept of this account could be removed from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available with this sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not placed or unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible with this sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached, rang {spent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: extension {extension} is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the TeleCMI plan has no free seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note first what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more of it can be noted down on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed and no call was placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was checked or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read or saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved. Your entries are still in the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: without notes they could neither be resumed nor undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number and name cannot stand in the name of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old → new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer, run calldeck --database-password, or correct the file .pgpass if the password is kept there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this system only you can choose the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One entry could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only agents have a break allowance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only available agents are given calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only digits, +, spaces, dashes, dots and brackets belong in a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only supervisors manage agents. Sign in as a supervisor to do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only supervisors set the status of other agents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the sheet “{name}” was read, not {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only whole hours can be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice, save it again as XLSX, and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it. {save_as}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome and note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the whole token, or sign in with the API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the whole token: three parts with dots between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Premium rate — this call can cost more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset for this desk; Settings → Before a call changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Call once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project {project}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rang me on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading agents, page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading agents, page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading contacts of {provider}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading missed calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading missed calls, page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading missed calls, page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent calls and changes of agents are neither shown nor kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh and look before you repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the agents, then choose the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the groups and look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list and delete it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list and look before you delete again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list and look before you save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list, and choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing from group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart Calldeck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results written to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right after a call it takes a while; later the provider may have deleted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring the softphone, or ask TeleCMI to allow follow-me calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringing you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rings only if the agent&apos;s queue has a number to call out from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route calls to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {comments} begins with {comment} and was passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {line} is the heading; what stands above it was passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} of {rows}. {who}, missed {missed}, {age}. {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again as XLSX or as “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as XLSX or CSV, and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as “CSV UTF-8” or as XLSX, or choose another encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send them again when that is solved; what is there already is not added twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending contacts to {provider}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by you in Settings → Before a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting your status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings are not kept ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift hours {shift_hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again with a new token. No work is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again. No work is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as a supervisor to do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the user ID of an agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed until {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of these calls may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed this agent meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed {name} since the check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else is on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something between this computer and the provider redirects: a sign-in page of the network, or a wrong address in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it into smaller files, and bring in one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Calldeck again; if it stays, copy the details for support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again if you still need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts with SK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: get the contacts of {provider} to see which it has by now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: {done:,} of {total:,} contacts taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stringee could not ask the project&apos;s own call server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stringee could not follow the steps of this call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stringee could not read one of the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stringee could not read this access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stringee could not start the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stringee did not accept the access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stringee did not accept this API key secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stringee did not accept this sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stringee does not allow this with your sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stringee does not know this API key SID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stringee has no agent with the user ID “{user}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stringee is still preparing an announcement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stringee keeps no break allowance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stringee keeps no contacts that can be read from here. What you enter stays on this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stringee no longer accepts your access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stringee refused the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stringee refused the phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stringee refused the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stringee refused the routing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stringee refused the status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stringee refused the user ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stringee takes no tags with a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stringee tells what became of a call after it; nothing tells it meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stringee user ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stringee&apos;s answer could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of the settings, and run calldeck --database-password instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the password off in Excel under File, Info, Protect Workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken by {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken by {tidied} (row {row}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TeleCMI Global rings mobiles only for a supervisor. Ring your softphone, or ask your supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TeleCMI India does not tell how much break is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TeleCMI India has no list of contacts to read. Contacts that you enter here are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TeleCMI India shows the number that is set for the agent; only Global lets one choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TeleCMI asks us to slow down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TeleCMI did not accept this agent or the app secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TeleCMI did not accept this app secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TeleCMI did not accept this password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TeleCMI does not accept this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TeleCMI does not find this call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TeleCMI does not know this status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TeleCMI gives recordings only for the app secret; you are signed in as an agent. Ask your supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TeleCMI hands calls over only in its own app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TeleCMI has a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TeleCMI keeps contacts for agents of its Global region. Sign in as one of them to get them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TeleCMI keeps teams in its own dashboard; there is no way to change them from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TeleCMI lets only a supervisor set a status. Set yours in the TeleCMI app, or ask your supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TeleCMI lets only the agent end a call. Hang up on the device that rang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TeleCMI misses an entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TeleCMI needs the agent&apos;s password for every change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TeleCMI refused the entry “{label}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TeleCMI refused the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TeleCMI shows the number that is set for the agent in its dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your supervisor; the server must answer again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template written to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key may have been changed. Check it and sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Stringee account has no credit left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Stringee account is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Stringee app must be signed in there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may not place outgoing calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must begin with https:// and the name of a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must begin with https://; http:// is for this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must look like https://crm.example.com/search?q={e164}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not contain blanks or line breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not hold a password or key: it is kept in clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address needs {e164} or {digits}, where the number goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the database holds a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent is in another call, or not known to Stringee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent is in this group already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent or the group is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent was not created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost, and the agent is not in the list yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost, and the agent is still in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost, and the list shows the old entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was not handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was placed, but it is not kept in the recent calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card does not end. The file may be cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes cannot be noted on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column {unknown} is not known here and was passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns {listed} are not known here and were passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the database was lost in that moment. No call was placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {provider} broke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {provider} is not secure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contacts are as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file was kept as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database asks for a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be opened. Check its folder and its rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database did not accept the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database did not let this desk in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database does not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database does not answer: whether a colleague called is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database gives its user too few rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is read-only. Check the rights of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database takes no changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk does not take it. Check its free space and its health.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of the database is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not checked: rows could be taken for new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row must name the columns. Save a template, and copy your rows into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula in this cell gives an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal of this run cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this computer cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this computer is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this computer keeps nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters of “{name}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line of this number is not set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list changed while it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of agents could not be kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of agents is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local database belongs to a newer Calldeck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local database is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local list of calls was damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next start shows agents only after they were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number has no country. Start with + and the country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is too short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number to call from belongs to another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number to call from belongs to another project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number to call from cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is too short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The press before is still being looked into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program {name} did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program {name} is missing. Install the package xdg-utils.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project does not allow this call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider asks us to slow down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider did not accept this sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refused an entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refused the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s answer could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording could not be kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording has a name that is not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is too short to be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording was not fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows after them were not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no database of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift must end after it starts, on the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift must end after it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spreadsheet shortened the number to {text}. Format the column as text, and type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not say which program opens phone links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system says: {reason}. Choose another folder or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system says: {reason}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system says: {reason}. Free some space, try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system says: {strerror}. Copy the file to this computer, and choose the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a contact with this number already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one number. Keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Stringee at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no agent {identity} to delete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no number. Add one, or take the row out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no phone number for this agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such number in this country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to hand over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These calls have not been read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Stringee user ID exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This TeleCMI account may not do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This TeleCMI account may not ring mobiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This access token does not say when it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This access token does not say which API key it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This access token ended on {spoken}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This access token is for a softphone app, not for the REST API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This access token is signed in a way that Stringee does not accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This access token may not use the REST API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This access token was not made for Stringee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This agent is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call cannot be handed over from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call cannot be stopped from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call has ended already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call was placed before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This caller is no longer yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This caller was served meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is {count} minutes ahead; set it right and try again.</source>
        <extracomment>One: This computer&apos;s clock is {count} minute ahead; set it right and try again.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is {count} minutes behind; set it right and try again.</source>
        <extracomment>One: This computer&apos;s clock is {count} minute behind; set it right and try again.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a formula, not its result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link does not lead to a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number cannot be called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one was not begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This phone number cannot be called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run is no longer in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sign-in cannot list calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sign-in is no longer kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that rang me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that rang nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be called again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many people are on this caller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Try again in {count} minutes.</source>
        <extracomment>One: Try again in a minute.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try again shortly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when another call has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays, copy the details for support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns are the same: “{texts}” and “{texts2}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at least {shortest_password} characters, or leave the cell blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for its end, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know if all contacts were kept by {provider}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know if the call was handed over to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know if this was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know if this was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know if {name} was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know if {name} was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know if {who} was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know if {who} was called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came is no recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see may be missing after a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 24 for midnight, or 1 where the day begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 24 for midnight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole hour, such as 9 or 18.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write digits, with + and the country code in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write more than {start}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one of: {labels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the number of a phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the value. A text that really begins with = needs an apostrophe in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write yes to delete the agent, or leave the cell blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {below} or {below2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {own}, or leave the Agent ID blank to add a new agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in as a supervisor, not as an agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out, but something was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You call as yourself; a supervisor can call as any agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You called this caller already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You called {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You called {when}, answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You called {when}, not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stay signed in until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped it. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your TeleCMI sign-in has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your access token ended on {spoken}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your call was not placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entries are still in the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your supervisor gives you the user ID and the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Bangladeshi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a British</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Canadian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Hong Kong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Kenyan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Malaysian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Nepalese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a New Zealand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Nigerian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Philippine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Qatari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Saudi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Singapore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a South African</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a South Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Sri Lankan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Taiwanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Thai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a common password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a double space goes away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a landline in {country}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a leading space goes away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line break becomes a space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mobile in {country}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number in {country}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a password will be generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a space around it goes away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a trailing space goes away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agent not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Australian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Emirati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Indian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Indonesian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an invisible character goes away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an odd space becomes a plain one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between {first} and {last} there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calling the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be called back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking the call log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claimed the caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not call: no call was placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs from {alike} only in capital letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends in many zeros: look whether Excel shortened it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {old} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave the caller back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>landline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made from the agent ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made from the extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made from the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made from the phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed ×{count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no shift hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted the outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted “{outcome}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing of this form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oldest {waited}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened the caller again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>premium rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rang {agent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rang {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read {ago}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read {seconds} s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>result unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ringing the agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same as the agent ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same as the extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same as the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same as the phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set here {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>shared with {count:,} agents</source>
        <extracomment>One: shared with {count:,} agent</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>sheet “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snoozed the caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snoozed the caller until {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talked {talk_time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other entries of this row do not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toll-free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waited {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waited {waited}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written {text} in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{an_indian} landline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{an_indian} mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{an_indian} number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clock} yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} agents</source>
        <extracomment>One: {count:,} agent</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} agents are</source>
        <extracomment>One: {count:,} agent is</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} agents are not reached</source>
        <extracomment>One: {count:,} agent is not reached</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} agents on</source>
        <extracomment>One: {count:,} agent on</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} agents to add</source>
        <extracomment>One: {count:,} agent to add</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} agents to change</source>
        <extracomment>One: {count:,} agent to change</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} agents to delete</source>
        <extracomment>One: {count:,} agent to delete</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} agents without shift hours are not counted.</source>
        <extracomment>One: {count:,} agent without shift hours is not counted.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} agents written to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} callers</source>
        <extracomment>One: {count:,} caller</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} callers are dealt with.</source>
        <extracomment>One: {count:,} caller is dealt with.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} callers are waiting</source>
        <extracomment>One: {count:,} caller is waiting</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} callers chosen</source>
        <extracomment>One: {count:,} caller chosen</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} callers wait from before this period</source>
        <extracomment>One: {count:,} caller waits from before this period</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} callers were called back.</source>
        <extracomment>One: {count:,} caller was called back.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} calls</source>
        <extracomment>One: {count:,} call</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} contacts deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} contacts taken in</source>
        <extracomment>One: {count} contact taken in</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} contacts written to {file}</source>
        <extracomment>One: {count} contact written to {file}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} days</source>
        <extracomment>One: {count:,} day</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} entries</source>
        <extracomment>One: {count:,} entry</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} errors</source>
        <extracomment>One: {count:,} error</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} filters</source>
        <extracomment>One: {count:,} filter</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} gaps</source>
        <extracomment>One: {count:,} gap</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} groups</source>
        <extracomment>One: {count:,} group</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} held</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} hours</source>
        <extracomment>One: {count:,} hour</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} known already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} members</source>
        <extracomment>One: {count:,} member</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} minutes</source>
        <extracomment>One: {count:,} minute</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} more agents</source>
        <extracomment>One: {count:,} more agent</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} of {total:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} of {total:,} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} rows</source>
        <extracomment>One: {count:,} row</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count:,} shifts</source>
        <extracomment>One: {count:,} shift</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} tries</source>
        <extracomment>One: {count:,} try</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count:,} uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} agents have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} agents were not added to {group}.</source>
        <extracomment>One: {who} was not added to {group}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} agents were not removed from {group}.</source>
        <extracomment>One: {who} was not removed from {group}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} agents. You see every change before it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} days ago</source>
        <extracomment>One: {count} day ago</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} digits too few for {kind}.</source>
        <extracomment>One: {count} digit too few for {kind}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} digits too many for {kind}.</source>
        <extracomment>One: {count} digit too many for {kind}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} digits, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes ago</source>
        <extracomment>One: {count} minute ago</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} recent calls</source>
        <extracomment>One: {count} recent call</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} rows begin with {comment} and were passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} suggestions. Press the down arrow to choose one.</source>
        <extracomment>One: {count} suggestion. Press the down arrow to choose it.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <extracomment>One: once</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{days} {hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{done:,} contacts are at {provider}.</source>
        <extracomment>One: {done:,} contact is at {provider}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{done:,} of {total:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{done} The answer was lost, and {count:,} are not in its list: {names}.</source>
        <extracomment>One: {done} The answer was lost, and one is not in its list: {names}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{done} {count:,} were not sent: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fewest} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figures}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}, last {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours_text}, not a range within one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{identity} exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} cannot be emptied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is not what it was.{value} Nothing was sent for this agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lost} answers in a row were lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} began to call this caller, and what came of it is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} called, outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} claimed this caller {span} ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be written: {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name} gets no calls of the queues {queues}. They would ring a phone, and there is no number to call it from. Give the queue one, or route the agent&apos;s calls to the app.</source>
        <extracomment>One: {name} gets no calls of the queue {queues}. They would ring a phone, and there is no number to call it from. Give the queue one, or route the agent&apos;s calls to the app.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has another ID by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has been calling this caller for {span}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} noted “{what}” for this caller {ago} ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} says: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the password before was not kept and stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the password was not kept; a new one is made up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the status before is not known and stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{now:,} missed, usual {usual}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outcome} {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outcome}, {who} {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is not known. Use {{e164}}, {{digits}} or {{name}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider_title} · {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider} asks us to slow down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider} cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider} does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider} has a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider}: {added:,} added, {changed:,} changed, {same:,} known already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} {extension}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}, changed from {spoken_hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shift_start} to {shift_end}, not a range within one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{spec} cannot be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{spec} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start:02} to {end:02}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start:02} to {end:02}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} — quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} — quiet hours in some places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} called {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} called {when}, answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} called {when}, not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has claimed this missed caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is calling this caller back now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} noted “{outcome}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} {done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, about {left} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” has no column with numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” has no column “{label}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” of an agent cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has a quotation mark without its partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has more than {most:,} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no contact cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no sheet “{sheet}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a web page, not a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is far larger than it looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is in the Excel format from before 2007.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is larger than {most_bytes} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not an Excel workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” must be scheme and host only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” must look like https://host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” must use https; http is for this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{other}: {shown}” needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{spec}” has no such choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no. Write yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Foot</name>
    <message>
        <source>Drag an edge, or Alt ← → moves the start, Alt Shift ← → the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider} keeps one range of whole hours per agent, the same every day. Weekdays and shifts past midnight cannot be stored there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_KeyRow</name>
    <message>
        <source>Key of {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset key of {action}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Notice</name>
    <message>
        <source>Code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
