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
!include "shared.nsh"
!include "install.nsh"
!include "uninstall.nsh"
