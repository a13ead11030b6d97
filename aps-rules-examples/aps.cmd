@echo off
rem aps: decide a case at the command line. Builds itself on first use, and again when its sources are newer than the build.
setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..") do set "APS_ROOT=%%~fI"
set "APS_TARGET=%APS_ROOT%\aps-rules-examples\cli\target"
set "APS_STAMP=%APS_TARGET%\aps.stamp"
set "APS_LIST=%APS_TARGET%\classpath.txt"
set "APS_JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "APS_JAVA=%JAVA_HOME%\bin\java.exe"

set "APS_WHY="
if not exist "%APS_STAMP%" set "APS_WHY=first use, building; this takes a minute or two"
if not exist "%APS_LIST%" set "APS_WHY=first use, building; this takes a minute or two"
if not exist "%APS_TARGET%\aps-rules-cli.jar" set "APS_WHY=first use, building; this takes a minute or two"
if defined APS_WHY goto build
powershell -NoProfile -Command "$stamp = (Get-Item -LiteralPath $env:APS_STAMP).LastWriteTimeUtc; $folders = 'aps-rules-core\src\main', 'aps-rules-core\casefile\src\main', 'aps-rules-drl\src\main', 'aps-rules-drl\src\build', 'aps-rules-drl\workbench\src\main', 'aps-rules-examples\cli\src\main'; $poms = 'pom.xml', 'aps-rules-core\pom.xml', 'aps-rules-core\casefile\pom.xml', 'aps-rules-drl\pom.xml', 'aps-rules-drl\workbench\pom.xml', 'aps-rules-examples\pom.xml', 'aps-rules-examples\cli\pom.xml'; $all = @($folders | ForEach-Object { Get-ChildItem -LiteralPath (Join-Path $env:APS_ROOT $_) -Recurse }) + @($poms | ForEach-Object { Get-Item -LiteralPath (Join-Path $env:APS_ROOT $_) }); if ($all | Where-Object { $_.LastWriteTimeUtc -gt $stamp }) { exit 1 } else { exit 0 }"
if errorlevel 1 set "APS_WHY=sources changed, building again"
if not defined APS_WHY goto start

:build
echo aps: %APS_WHY% 1>&2
if not exist "%APS_TARGET%" mkdir "%APS_TARGET%"
type nul > "%APS_STAMP%.new"
pushd "%APS_ROOT%"
call mvn -q -B -Dstyle.color=never -Dmaven.test.skip=true -Dspotless.check.skip=true -pl aps-rules-examples/cli -am package 1>&2
set "APS_CODE=%ERRORLEVEL%"
popd
if not "%APS_CODE%"=="0" (
  echo aps: the build failed; what is wrong stands above 1>&2
  exit /b 3
)
move /y "%APS_STAMP%.new" "%APS_STAMP%" >nul

:start
rem The class path is too long for a command line of its own: Java reads it from a file, where a backslash is written twice.
powershell -NoProfile -Command "$path = $env:APS_TARGET + '\aps-rules-cli.jar;' + (Get-Content -Raw -Encoding UTF8 -LiteralPath $env:APS_LIST).Trim(); [IO.File]::WriteAllText($env:APS_TARGET + '\aps.args', '-cp \"' + $path.Replace('\', '\\') + '\"')"
"%APS_JAVA%" -Xlog:disable -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "@%APS_TARGET%\aps.args" io.github.apsrules.cli.Aps %*
exit /b %ERRORLEVEL%
