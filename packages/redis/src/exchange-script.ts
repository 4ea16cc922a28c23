/**
 * The script that Redis runs for an exchange, atomically and by its own clock: it takes slots and leases back and hands out others. All times
 * are in microseconds.
 *
 * KEYS: `starts`, the slots of the last window and of those to come, by their time; `leases`, the requests under way, by the time at which
 * their lease expires; `line`, the instances that wait for a lease; `usual`, the average time that a lease is kept.
 *
 * Replies with the time to wait before asking again, 0 for none, and the time from now to each slot handed out.
 */
export const EXCHANGE_SCRIPT = `
local starts, leases, line, usual = unpack(KEYS)
local capacity, window, concurrency = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local lease, horizon, instance, serial = tonumber(ARGV[4]), tonumber(ARGV[5]), ARGV[6], tonumber(ARGV[7])
local want, ahead, unused = tonumber(ARGV[8]), tonumber(ARGV[9]), tonumber(ARGV[10])

local clock = redis.call('TIME')
local now = clock[1] * 1000000 + clock[2]
local kept = math.ceil((horizon + window + lease) / 1000)

-- Without a format Lua rounds to 14 digits.
local function digits(number)
  return string.format('%.0f', number)
end

for index = 11, #ARGV do
  local id = ARGV[index]
  local ends = redis.call('ZSCORE', leases, id)
  redis.call('ZREM', leases, id)
  if index <= 10 + unused then
    redis.call('ZREM', starts, id)
  elseif ends then
    local took = now - (ends - lease)
    local average = tonumber(redis.call('GET', usual) or took)
    redis.call('SET', usual, digits(average + (took - average) / 8), 'PX', kept)
  end
end

redis.call('ZREMRANGEBYSCORE', starts, '-inf', digits(now - window))

local room, rank, arrived, wait = want, 0, now, 0
if concurrency > 0 then
  redis.call('ZREMRANGEBYSCORE', leases, '-inf', digits(now))
  -- Only a lease from before the clock was set back can end later than that.
  redis.call('ZREMRANGEBYSCORE', leases, digits(now + horizon + lease + 1), '+inf')
  local places = redis.call('HGETALL', line)
  local mine = redis.call('HGET', line, instance)
  arrived = tonumber(mine and string.match(mine, '%d+')) or now
  for index = 1, #places, 2 do
    local since, expected = string.match(places[index + 1], '(%d+) (%d+)')
    if tonumber(expected) < now then
      redis.call('HDEL', line, places[index])
    elseif places[index] ~= instance and tonumber(since) <= arrived then
      rank = rank + 1
    end
  end
  room = math.min(want, math.max(0, concurrency - redis.call('ZCARD', leases) - rank))
end

local times = {}
for index, score in ipairs(redis.call('ZRANGE', starts, 0, -1, 'WITHSCORES')) do
  if index % 2 == 0 then
    times[#times + 1] = tonumber(score)
  end
end

-- Slots are searched in the order of time, so the search continues after the last one found.
local current, near = 1, 1

-- The first time at or after start that can be added without any window holding more than the capacity. Returned slots leave gaps, so it may
-- lie before other starts. Where the starts from left to right fill a window, none may be added to a window that contains both.
local function fit(start)
  while times[current] and times[current] + window <= start do
    current = current + 1
  end
  local left = current
  local right = times[left + capacity - 1]
  while right and right - window < start do
    if right - times[left] < window then
      start = math.max(start, times[left] + window)
    end
    left = left + 1
    right = times[left + capacity - 1]
  end
  return start
end

-- The first time at or after start that keeps its distance from all others: requests that have to wait anyway need not arrive in a burst.
local distance = math.floor(window / capacity)
local function pace(start)
  while times[near] and start - times[near] >= distance do
    near = near + 1
  end
  local index = near
  while times[index] and times[index] - start < distance do
    start = math.max(start, times[index] + distance)
    index = index + 1
  end
  return start
end

local reply = { 0 }
local start = now
for index = 1, room do
  start = fit(start)
  if start > now then
    local paced = pace(start)
    while paced > start do
      start = fit(paced)
      paced = pace(start)
    end
    if start - now > horizon then
      wait = start - now - horizon
      break
    end
    if ahead == 0 then
      break
    end
    ahead = ahead - 1
  end
  local place = #times + 1
  while place > 1 and times[place - 1] > start do
    place = place - 1
  end
  table.insert(times, place, start)
  local id = instance .. ':' .. digits(serial + index)
  redis.call('ZADD', starts, digits(start), id)
  if concurrency > 0 then
    redis.call('ZADD', leases, digits(start + lease), id)
  end
  reply[index + 1] = start - now
end
redis.call('PEXPIRE', starts, kept)

if concurrency > 0 then
  redis.call('PEXPIRE', leases, kept)
  if want > room then
    -- An instance that was given a slot goes to the end of the line.
    if #reply > 1 then
      arrived = now
    end
    local each = tonumber(redis.call('GET', usual) or 250000) / concurrency
    wait = math.max(wait, 10000, math.min(1000000, math.ceil(each / 2 * (rank + 1))))
    -- An instance that does not ask again in time loses its position: it has crashed, or was frozen.
    redis.call('HSET', line, instance, digits(arrived) .. ' ' .. digits(now + wait + 1000000))
    redis.call('PEXPIRE', line, kept)
  else
    redis.call('HDEL', line, instance)
  end
end
reply[1] = wait
return reply
`
