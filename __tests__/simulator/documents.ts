/** Small documents, canonical apart from their guid, for tests that push them. */

export const note = `table note {
  auth = false

  schema {
    int id
    text title filters=trim
    text? body?
  }

  index = [{type: "primary", field: [{name: "id"}]}]
}`;

export const greet = `function greet {
  input {
    text name
  }

  stack {
    var $text {
      value = "Hello " ~ $input.name
    }
  }

  response = $text

  test somebody {
    input = {name: "Ada"}
    expect.to_equal ($response) {
      value = "Hello Ada"
    }
  }
}`;

export const list = `query notes verb=GET {
  api_group = "main"

  input {
  }

  stack {
    db.query note {
      return = {type: "list"}
    } as $notes
  }

  response = $notes
}`;

export const main = `api_group main {
  canonical = "notes-main"
}`;

export const checkout = `workflow_test checkout {
  stack {
    function.call greet {
      input = {name: "Ada"}
    } as $text
  }

  tags = ["smoke"]
}`;
