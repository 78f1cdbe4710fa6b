; Inno Setup: per user, no administrator rights. Run after PyInstaller, on Windows:  iscc build\windows.iss
[Setup]
AppId={{6E0D2B0C-3B1F-4C0B-9C3D-5A7C1B6B9B11}
AppName=Sanjog Desktop
AppVersion=0.1.0
DefaultDirName={localappdata}\Programs\Sanjog Desktop
PrivilegesRequired=lowest
SourceDir=..
OutputDir=dist
OutputBaseFilename=sanjog-desktop-setup
ArchitecturesAllowed=x64compatible
DisableProgramGroupPage=yes

[Files]
Source: "dist\sanjog-desktop\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{userprograms}\Sanjog Desktop"; Filename: "{app}\sanjog-desktop.exe"; AppUserModelID: "Sanjog.Desktop"

[Run]
Filename: "{app}\sanjog-desktop.exe"; Description: "Start Sanjog Desktop"; Flags: nowait postinstall skipifsilent
