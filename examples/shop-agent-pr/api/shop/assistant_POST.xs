// Answers questions about products and orders
query assistant verb=POST {
  api_group = "shop"
  auth = "user"

  input {
    text message filters=trim|min:1|max:1000
  }

  stack {
    redis.ratelimit {
      key = "assistant:" ~ $auth.id
      max = 30
      ttl = 3600
      error = "Please ask again later."
    } as $usage
  
    ai.agent.run "Shop assistant" {
      args = {}|set:"message":$input.message
      allow_tool_execution = true
    } as $answer
  }

  response = {answer: $answer.result}
}