import { describe, expect, it } from 'vitest'
import { ConfigError, readConfig } from '../../server/config.ts'

const production = { PUBLIC_URL: 'https://readiness.example.org', TRUST_PROXY: '1' }

describe('the settings', () => {
  it('serve a trial from a SQLite file on this machine alone, unless told otherwise', () => {
    expect(readConfig({ TRIAL: '1' })).toMatchObject({
      trial: true,
      trialLan: false,
      host: '127.0.0.1',
      port: 3000,
      publicUrl: null,
      database: { file: 'data/trial.sqlite' },
    })
  })

  it('open a trial to the network only when asked', () => {
    expect(readConfig({ TRIAL_LAN: '1' })).toMatchObject({ trial: true, host: '0.0.0.0' })
  })

  it('use PostgreSQL where DATABASE_URL is set', () => {
    const url = 'postgres://somebody@db.example.org/readiness'
    expect(readConfig({ ...production, DATABASE_URL: url }).database).toEqual({ url })
  })

  it.each([
    ['PUBLIC_URL', {}],
    ['PUBLIC_URL', { PUBLIC_URL: 'readiness.example.org' }],
    ['PORT', { ...production, PORT: '70000' }],
    ['PORT', { ...production, PORT: 'eighty' }],
    ['DATABASE_URL', { ...production, DATABASE_URL: 'mysql://db' }],
    ['TRIAL', { TRIAL: 'maybe' }],
    ['LOG_LEVEL', { ...production, LOG_LEVEL: 'loud' }],
    ['CONTACT_EMAIL', { ...production, CONTACT_EMAIL: 'nobody' }],
    ['TRUST_PROXY', { PUBLIC_URL: 'https://readiness.example.org' }],
  ])('name %s where it cannot be used: %o', (name, env) => {
    expect(() => readConfig(env)).toThrow(ConfigError)
    expect(() => readConfig(env)).toThrow(new RegExp(`^${name}: `))
  })

  it('name every bad setting at once', () => {
    expect(() => readConfig({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/PORT: .*\nLOG_LEVEL: /)
  })
})
