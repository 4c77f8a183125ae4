import {examine} from '../doctor/examine.js';
import {explainDiagnosis} from '../doctor/explain.js';
import {visit} from '../doctor/visit.js';
import {writeFindings} from '../doctor/written.js';
import {exitCodes, type AddCommand} from './command.js';
import {addExamples} from './options.js';
import type {Shell} from './shell.js';

/** `club.example/events` is meant as an address, too. */
const withScheme = (address: string): string =>
  /^[a-z][a-z\d+.-]*:\/\//i.test(address) ? address : `https://${address}`;

const visitor =
  ({fetch, signal}: Shell) =>
  async (address: string, as: Parameters<typeof visit>[1]): ReturnType<typeof visit> =>
    visit(address, as, {fetch, signal});

/** `mitmach doctor` */
export const addDoctor: AddCommand = ({program, words, run}) => {
  const {say} = words;
  const command = program
    .command('doctor')
    .summary(say('doctor.summary'))
    .description(say('doctor.summary'))
    .argument('<address>', say('doctor.address'))
    .option('--json', say('help.json'))
    .action(async (given: string, {json}: {json?: boolean}) =>
      run(async ({shell, paint}) => {
        const address = withScheme(given);
        const {language} = words;
        const diagnoses = await examine(address, {visit: visitor(shell), now: shell.now(), language});
        const findings = diagnoses.map((diagnosis) => explainDiagnosis(diagnosis, words));
        shell.out.write(
          json ? `${JSON.stringify({address, findings}, null, 2)}\n` : writeFindings(findings, words, paint),
        );
        return findings.some(({state}) => state === 'error') ? exitCodes.bad : exitCodes.good;
      }),
    );
  addExamples(command, 'doctor.examples', words);
};
