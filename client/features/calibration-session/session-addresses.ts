import { address } from '../../addresses.ts'

/** Where the review team of a round calibrates together. */
export const calibrationAddress = (round: string) => address(`/rounds/${round}/calibration`)

/** The record of one of its sessions. */
export const calibrationRecordAddress = (round: string, session: string) =>
  address(`/rounds/${round}/calibration/${session}/record`)
