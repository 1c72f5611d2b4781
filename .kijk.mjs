import { _electron } from 'playwright-core';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
const P='/tmp/h/mij'; const map=fs.mkdtempSync('/tmp/h/kijk-');
const uit='/tmp/h/kijk'; fs.mkdirSync(uit,{recursive:true});
const g=JSON.parse(execFileSync(process.execPath,[P+'/out/main/voorbeeld.js','--vul',map]).toString());
const app=await _electron.launch({executablePath:'/root/.cache/ontwar/electron-33.3.0/electron',args:['--no-sandbox',P],cwd:P,env:{...process.env,ONTWAR_GEGEVENSMAP:map+'/gegevens',ONTWAR_VOORBEELD_WACHTZIN:g.wachtzin}});
const p=await app.firstWindow(); p.setDefaultTimeout(8000);
const maat=(w,h)=>app.evaluate(({BrowserWindow},m)=>BrowserWindow.getAllWindows()[0].setContentSize(m.w,m.h),{w,h});
const schot=async(n)=>{ await p.waitForTimeout(700); await p.screenshot({path:`${uit}/${n}.png`}); console.log(n); };
const nav=(n)=>p.getByRole('navigation',{name:'Hoofdmenu'}).getByRole('button',{name:n}).click();
try { await (await import('/tmp/h/loop.mjs')).loop({app,p,maat,schot,nav}); } catch(e){ console.log('FOUT',e.message.slice(0,600)); await schot('fout'); }
await app.close(); fs.rmSync(map,{recursive:true,force:true});
