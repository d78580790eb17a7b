; What the installer and the uninstaller share.

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
