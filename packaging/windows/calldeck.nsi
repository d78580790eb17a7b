; The installer for Windows. packaging/windows.py calls makensis with the defines below and with
; files.nsh, which it writes: every file of this version, to install and to remove.
;
;   setup.exe /S [/ALLUSERS | /CURRENTUSER] [/ELEVATE] [/CLOSE] [/RUN] [/D=C:\folder]
;   uninstall.exe /S [/CLOSE]
;
; Exit codes: see packaging/README.md, which a test compares with these.
!define CANCELLED 1
!define IN_USE 3
!define NEEDS_ADMINISTRATOR 4
!define NO_ROOM 5
!define OLD_WINDOWS 6
!define EARLIER_STAYS 7

Unicode true
!ifdef TARGET
  Target ${TARGET}
!endif
SetCompressor /SOLID lzma
SetDateSave off
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user ; asks for more when it is to be for everybody

!define NAME "Calldeck"
!define PROGRAM "calldeck.exe"
!define PUBLISHER "The Calldeck authors"
!define APP_ID "Calldeck.Calldeck"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Calldeck"
!define LINK_KEY "Software\Classes\Calldeck.Link"
!define CAPABILITIES_KEY "Software\Calldeck\Capabilities"
!define RUN_KEY "Software\Microsoft\Windows\CurrentVersion\Run"
!define OLDEST_WINDOWS 17763 ; Windows 10 of 2018, the oldest for Qt 6.11

Name "${NAME}"
OutFile "${OUT}"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${FOUR_NUMBERS}"
VIFileVersion "${FOUR_NUMBERS}"

!define MULTIUSER_INSTALLMODEPAGE "" ; unlocks the words of that page in each language
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include x64.nsh
!include Win\COM.nsh
!include Win\Propkey.nsh
!include "${FILES}"

!ifdef SIGN
  !finalize '${SIGN}' = 0
  !uninstfinalize '${SIGN}' = 0
!endif

Var EveryBody      ; 1: for all users of this computer
Var Earlier        ; folder of the installation that this one replaces, or ""
Var OwnCopy        ; folder of this person's own one when it becomes one for all, or ""
Var GivenFolder    ; what /D= said, or ""
Var Parameters
Var ForAll         ; the two buttons of the page
Var ForMe

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PICTURE}"
!define MUI_ABORTWARNING
!define MUI_LICENSEPAGE_TEXT_BOTTOM "$(LicenceNote)"
!define MUI_LICENSEPAGE_BUTTON "$(^NextBtn)"
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION RunProgram

!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
Page custom AskForWhom TakeForWhom
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!include "languages.nsh"

; --- what the installer and the uninstaller share -------------------------------------------------

; Ends with a code; where somebody watches, says why first.
!macro STOP TEXT CODE
  MessageBox MB_OK|MB_ICONSTOP "${TEXT}" /SD IDOK
  SetErrorLevel ${CODE}
  Quit
!macroend
!define Stop "!insertmacro STOP"

!macro SHARED UN
; The registry and the folders of the right people: all of this computer, or this one.
Function ${UN}ChooseContext
  SetRegView 64
  ${If} $EveryBody == 1
    SetShellVarContext all
  ${Else}
    SetShellVarContext current
  ${EndIf}
FunctionEnd

; Nothing is changed while the program in $R9 runs: Windows lets nobody write to its file.
Function ${UN}WaitForProgram
  Push $0
  Push $1
  StrCpy $1 0
  again:
    IfFileExists "$R9\${PROGRAM}" 0 free
    ClearErrors
    FileOpen $0 "$R9\${PROGRAM}" a
    IfErrors busy
    FileClose $0
    Goto free
  busy:
    ClearErrors
    ${GetOptions} $Parameters "/CLOSE" $0
    ${IfNot} ${Errors}
      ${If} $1 = 0
        nsExec::Exec 'taskkill.exe /IM ${PROGRAM}'
        Pop $0
      ${ElseIf} $1 = 20
        nsExec::Exec 'taskkill.exe /F /IM ${PROGRAM}'
        Pop $0
      ${EndIf}
    ${EndIf}
    IntOp $1 $1 + 1
    ${If} $1 < 60 ; half seconds: it may be about to quit for this very update
      ${If} ${Silent}
      ${OrIf} $1 < 6
        Sleep 500
        Goto again
      ${EndIf}
    ${EndIf}
    StrCpy $1 0
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IsRunning)" /SD IDCANCEL IDRETRY again
    SetErrorLevel ${IN_USE}
    Quit
  free:
  Pop $1
  Pop $0
FunctionEnd
!macroend
!insertmacro SHARED ""
!insertmacro SHARED "un."

; $0 becomes 1 where everybody's folders may be written.
!macro IS_ADMINISTRATOR
  UserInfo::GetAccountType
  Pop $0
  ${If} $0 == "Admin"
    StrCpy $0 1
  ${Else}
    StrCpy $0 0
  ${EndIf}
!macroend

; --- the installer --------------------------------------------------------------------------------

Function .onInit
  ${GetParameters} $Parameters
  StrCpy $GivenFolder $INSTDIR
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
  ExecWait '"$R9\uninstall.exe" /S $R8 _?=$R9' $0
  ${If} $0 <> 0
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

; --- the uninstaller ------------------------------------------------------------------------------

Function un.onInit
  ${GetParameters} $Parameters
  SetRegView 64
  StrCpy $EveryBody 0
  ReadRegStr $0 HKLM "${UNINSTALL_KEY}" "InstallLocation"
  ReadRegStr $1 HKCU "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $0 == $INSTDIR
  ${AndIf} $1 != $INSTDIR
    StrCpy $EveryBody 1
    !insertmacro IS_ADMINISTRATOR
    ${If} $0 == 0
      ${If} ${Silent}
        SetErrorLevel ${NEEDS_ADMINISTRATOR}
        Quit
      ${EndIf}
      ExecShell "runas" "$INSTDIR\uninstall.exe"
      Quit
    ${EndIf}
  ${EndIf}
  Call un.ChooseContext
FunctionEnd

Section "Uninstall"
  StrCpy $R9 $INSTDIR
  Call un.WaitForProgram
  !insertmacro REMOVE_FILES
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  IfFileExists "$INSTDIR\${PROGRAM}" 0 +3
    SetErrorLevel ${IN_USE}
    Quit

  ClearErrors
  ${GetOptions} $Parameters "/UPGRADE" $0
  ${If} ${Errors} ; else the next version takes all of this over
    Delete "$SMPROGRAMS\${NAME}.lnk"
    DeleteRegKey SHCTX "${UNINSTALL_KEY}"
    ReadRegStr $0 SHCTX "${LINK_KEY}\shell\open\command" ""
    Call un.StartsThis
    ${If} $0 == 1
      Call un.RemoveLinkKeys
    ${EndIf}
    ; What the program wrote for this person, who may have asked it to.
    SetShellVarContext current
    ReadRegStr $0 SHCTX "${LINK_KEY}\shell\open\command" ""
    Call un.StartsThis
    ${If} $0 == 1
      Call un.RemoveLinkKeys
    ${EndIf}
    ReadRegStr $0 SHCTX "${RUN_KEY}" "Calldeck"
    Call un.StartsThis
    ${If} $0 == 1
      DeleteRegValue SHCTX "${RUN_KEY}" "Calldeck"
    ${EndIf}
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
  ${EndIf}
SectionEnd

Function un.RemoveLinkKeys
  DeleteRegKey SHCTX "${LINK_KEY}"
  DeleteRegKey SHCTX "${CAPABILITIES_KEY}"
  DeleteRegKey /ifempty SHCTX "Software\Calldeck"
  DeleteRegValue SHCTX "Software\RegisteredApplications" "Calldeck"
FunctionEnd

; Whether a command line in $0 starts the program of this folder: sets $0 to 1 or 0.
Function un.StartsThis
  Push $1
  Push $2
  StrCpy $1 $0 1
  ${If} $1 == '"'
    StrCpy $0 $0 "" 1
  ${EndIf}
  StrLen $1 "$INSTDIR\${PROGRAM}"
  StrCpy $2 $0 $1
  ${If} $2 == "$INSTDIR\${PROGRAM}"
    StrCpy $0 1
  ${Else}
    StrCpy $0 0
  ${EndIf}
  Pop $2
  Pop $1
FunctionEnd
