@echo off
rem aps: needs Java 17 or newer, a run time suffices.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -Xlog:disable -Xshare:auto -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8 -cp "%~dp0lib\*" io.github.apsrules.cli.Aps %*
exit /b %ERRORLEVEL%
