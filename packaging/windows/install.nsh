; The installer: where to and for whom, what was there before, files and keys.

Function .onInit
  ${GetParameters} $Parameters
  StrCpy $GivenFolder $INSTDIR
  ${If} $GivenFolder != "" ; NSIS takes it away; who is started as administrator must have it
    StrCpy $Parameters "$Parameters /D=$GivenFolder"
  ${EndIf}
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastBuild} ${OLDEST_WINDOWS}
    ${Stop} "$(OldWindows)" ${OLD_WINDOWS}
  ${EndIf}
  SetRegView 64

  ; Without a word about it: as the earlier installation, else for this person.
  StrCpy $EveryBody 0
  ReadRegStr $0 HKCU "${UNINSTALL_KEY}" "InstallLocation"
  ReadRegStr $1 HKLM "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $0 == ""
  ${AndIf} $1 != ""
    StrCpy $EveryBody 1
  ${EndIf}
  ClearErrors
  ${GetOptions} $Parameters "/CURRENTUSER" $0
  ${IfNot} ${Errors}
    StrCpy $EveryBody 0
  ${EndIf}
  ClearErrors
  ${GetOptions} $Parameters "/ALLUSERS" $0
  ${IfNot} ${Errors}
    StrCpy $EveryBody 1
  ${EndIf}
  Call TakeMode
  ${If} ${Silent}
    Call NeedRights
  ${EndIf}
FunctionEnd

; Where it goes, and what is there already.
Function TakeMode
  Call ChooseContext
  ReadRegStr $Earlier SHCTX "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $GivenFolder != ""
    StrCpy $INSTDIR $GivenFolder
  ${ElseIf} $Earlier != ""
    StrCpy $INSTDIR $Earlier
  ${ElseIf} $EveryBody == 1
    StrCpy $INSTDIR "$PROGRAMFILES64\${NAME}"
  ${Else}
    StrCpy $INSTDIR "$LOCALAPPDATA\Programs\${NAME}"
  ${EndIf}
FunctionEnd

; For everybody is for administrators only. Who watches is asked by Windows; silently nobody is,
; unless /ELEVATE says that somebody is there.
Function NeedRights
  ${If} $EveryBody == 1
    !insertmacro IS_ADMINISTRATOR
    ${If} $0 == 0
      ${If} ${Silent}
        SetErrorLevel ${NEEDS_ADMINISTRATOR}
        ClearErrors
        ${GetOptions} $Parameters "/ASKED" $0
        ${If} ${Errors} ; once is enough
          ${GetOptions} $Parameters "/ELEVATE" $0
          ${IfNot} ${Errors}
            ExecShellWait "runas" "$EXEPATH" "/ASKED /ALLUSERS $Parameters"
            ${IfNot} ${Errors}
              SetErrorLevel 0
            ${EndIf}
          ${EndIf}
        ${EndIf}
        Quit
      ${EndIf}
      ClearErrors
      ExecShell "runas" "$EXEPATH" "/ALLUSERS $Parameters"
      ${If} ${Errors}
        Abort ; refused: the page stays
      ${EndIf}
      Quit
    ${EndIf}
  ${EndIf}
FunctionEnd

Function AskForWhom
  !insertmacro MUI_HEADER_TEXT "$(MULTIUSER_TEXT_INSTALLMODE_TITLE)" "$(MULTIUSER_TEXT_INSTALLMODE_SUBTITLE)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateLabel} 0 2u 100% 42u "$(MULTIUSER_INNERTEXT_INSTALLMODE_TOP)"
  Pop $0
  ${NSD_CreateRadioButton} 15u 50u -15u 12u "$(MULTIUSER_INNERTEXT_INSTALLMODE_CURRENTUSER)"
  Pop $ForMe
  ${NSD_CreateRadioButton} 15u 70u -15u 12u "$(MULTIUSER_INNERTEXT_INSTALLMODE_ALLUSERS)"
  Pop $ForAll
  ${If} $EveryBody == 1
    ${NSD_Check} $ForAll
    ${NSD_SetFocus} $ForAll
  ${Else}
    ${NSD_Check} $ForMe
    ${NSD_SetFocus} $ForMe
  ${EndIf}
  nsDialogs::Show
FunctionEnd

Function TakeForWhom
  ${NSD_GetState} $ForAll $EveryBody
  Call TakeMode
  Call NeedRights
FunctionEnd

; Removes an installation, its settings of Windows included unless this one takes them over.
; Nobody is asked. It is in $R9; $R8 has further words for its uninstaller.
Function RemoveEarlier
  IfFileExists "$R9\uninstall.exe" 0 gone
  ; With _?= it stays in place and is waited for, but cannot remove itself.
  ClearErrors
  ExecWait '"$R9\uninstall.exe" /S $R8 _?=$R9' $0
  ${If} ${Errors} ; it could not be started, and $0 says nothing
  ${OrIf} $0 <> 0
    ${Stop} "$(EarlierStays)" ${EARLIER_STAYS}
  ${EndIf}
  ${If} $R9 != $INSTDIR
    Delete "$R9\uninstall.exe"
    RMDir "$R9"
  ${EndIf}
  gone:
FunctionEnd

Section "${NAME}" PROGRAM_FILES
  ; All that may refuse comes before the first change.
  StrCpy $OwnCopy ""
  ${If} $EveryBody == 1 ; one's own copy would hide the one of everybody
    ReadRegStr $OwnCopy HKCU "${UNINSTALL_KEY}" "InstallLocation"
  ${EndIf}
  StrCpy $R9 $INSTDIR
  Call WaitForProgram
  StrCpy $R9 $Earlier
  Call WaitForProgram
  StrCpy $R9 $OwnCopy
  Call WaitForProgram
  SectionGetSize ${PROGRAM_FILES} $0
  IntOp $0 $0 / 1024
  ${GetRoot} $INSTDIR $1
  ClearErrors
  ${DriveSpace} "$1\" "/D=F /S=M" $2
  ${IfNot} ${Errors}
  ${AndIf} $2 <= $0
    ${Stop} "$(NoRoom)" ${NO_ROOM}
  ${EndIf}

  StrCpy $R9 $Earlier
  StrCpy $R8 "/UPGRADE"
  Call RemoveEarlier
  StrCpy $R9 $OwnCopy
  StrCpy $R8 ""
  Call RemoveEarlier

  SetOverwrite on
  !insertmacro INSTALL_FILES
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}" "" "$INSTDIR\${PROGRAM}" 0
  Call NameShortcut

  ; Links: the keys that the program itself writes for one person.
  WriteRegStr SHCTX "${LINK_KEY}" "" "Phone link"
  WriteRegStr SHCTX "${LINK_KEY}" "URL Protocol" ""
  WriteRegStr SHCTX "${LINK_KEY}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" -- "%1"'
  WriteRegStr SHCTX "${CAPABILITIES_KEY}" "ApplicationName" "Calldeck"
  WriteRegStr SHCTX "${CAPABILITIES_KEY}" "ApplicationDescription" "Puts the number of a phone link into the dialer."
  WriteRegStr SHCTX "${CAPABILITIES_KEY}\URLAssociations" "tel" "Calldeck.Link"
  WriteRegStr SHCTX "${CAPABILITIES_KEY}\URLAssociations" "callto" "Calldeck.Link"
  WriteRegStr SHCTX "${CAPABILITIES_KEY}\URLAssociations" "sip" "Calldeck.Link"
  WriteRegStr SHCTX "Software\RegisteredApplications" "Calldeck" "${CAPABILITIES_KEY}"

  ; The list of installed programs.
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${PROGRAM},0"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
  Call TellWindows
SectionEnd

; The same name as the program gives its windows: they belong to this icon of the task bar.
Function NameShortcut
  !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
  ${If} $0 P<> 0
    ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}",.r1)'
    ${If} $1 P<> 0
      ${IPersistFile::Load} $1 '("$SMPROGRAMS\${NAME}.lnk",${STGM_READWRITE})'
      ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}",.r2)'
      ${If} $2 P<> 0
        System::Call 'Oleaut32::SysAllocString(w "${APP_ID}")p.r3'
        System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID})p.r4'
        System::Call '*${SYSSTRUCT_PROPVARIANT}(${VT_BSTR},,&i8 $3)p.r5'
        ${IPropertyStore::SetValue} $2 '($4,$5)'
        System::Call 'Oleaut32::SysFreeString(p $3)'
        System::Free $4
        System::Free $5
        ${IPropertyStore::Commit} $2 ""
        ${IUnknown::Release} $2 ""
        ${IPersistFile::Save} $1 '("$SMPROGRAMS\${NAME}.lnk",1)'
      ${EndIf}
      ${IUnknown::Release} $1 ""
    ${EndIf}
    ${IUnknown::Release} $0 ""
  ${EndIf}
FunctionEnd

Function TellWindows
  ; SHCNE_ASSOCCHANGED: the list of default apps is read again.
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
FunctionEnd

; Through the desktop, so that it never runs with the rights of the installer.
Function RunProgram
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\${PROGRAM}"'
FunctionEnd

Function .onInstSuccess
  ClearErrors
  ${GetOptions} $Parameters "/RUN" $0
  ${IfNot} ${Errors}
  ${AndIf} ${Silent}
    Call RunProgram
  ${EndIf}
FunctionEnd
