import { describeStages } from './stages.ts'

describeStages('sqlite')
