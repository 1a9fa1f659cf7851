// At most twenty calls a minute from one address
middleware rate_limit {
  exception_policy = "rethrow"
  response_strategy = "merge"

  input {
    json vars
    enum type {
      values = ["pre", "post"]
    }
  }

  stack {
    redis.ratelimit {
      key = "calls:" ~ $env.$remote_ip
      max = 20
      ttl = 60
      error = "Too many calls. Please wait a minute."
    } as $usage
  }

  response = null
}