import {readFileSync} from 'node:fs';
import {importWordpress} from './src/importing/wordpress.ts';
const options = {language:'de', timeZone:'Europe/Berlin', now: Date.parse('2026-03-01T00:00:00Z')};
const f='wordpress-posts-chaostreff-flensburg.json';
  const r:any = importWordpress({bytes: readFileSync('/work/shared/data/'+f), name:f}, options);
  console.log('==',f, r.drafts.length, r.notes.length);
  console.log(JSON.stringify(r.drafts.slice(0,1),null,1).slice(0,3000)); console.log(r.notes.slice(0,40).map((n:any)=>[n.code,n.field,n.value,n.detail,n.place.path].join(' '))); console.log(r.drafts.map((d:any)=>d.item.summary).filter(Boolean));
