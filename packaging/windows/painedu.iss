; Inno Setup 6: makes painedu-VERSION-windows-x86_64.exe of the folder that build.py made.
; Not run by those who wrote it: see docs/deploying.md.
;   iscc /DVersion=0.1.0 /DFolder=C:\out\painedu-0.1.0 packaging\windows\painedu.iss

#ifndef Version
  #error Give the version: /DVersion=0.1.0
#endif
#ifndef Folder
  #error Give the folder that build.py made: /DFolder=...
#endif

[Setup]
AppId=org.painedu.Painedu
AppName=painedu
AppVersion={#Version}
AppPublisher=The painedu contributors
DefaultDirName={autopf}\painedu
DefaultGroupName=painedu
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog commandline
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile={#Folder}\licences\painedu\LICENSE
OutputBaseFilename=painedu-{#Version}-windows-x86_64
Compression=lzma2/max
SolidCompression=yes
UninstallDisplayIcon={app}\painedu.exe
ChangesEnvironment=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"

[Files]
Source: "{#Folder}\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\painedu"; Filename: "{app}\painedu.exe"
Name: "{autodesktop}\painedu"; Filename: "{app}\painedu.exe"; Tasks: desktop

[Tasks]
Name: desktop; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Messages]
en.UninstalledAll=%1 was removed. The records that people kept are still there, for each account in %%LOCALAPPDATA%%\painedu. Delete that folder to delete the records.
