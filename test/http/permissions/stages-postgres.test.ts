import { describeStages } from './stages.ts'

describeStages('postgres')
