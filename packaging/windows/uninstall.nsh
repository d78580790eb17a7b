; The uninstaller: takes away what install.nsh brought, and the keys that the program wrote.

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
  IfFileExists "$INSTDIR\${PROGRAM}" 0 +3 ; then it can be tried again
    SetErrorLevel ${IN_USE}
    Quit
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"

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
