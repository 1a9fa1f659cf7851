// Makes a name fit for an address: "Blue Mug" becomes blue-mug
function "text/slug" {
  input {
    text phrase filters=trim|min:1
  }

  stack {
    var $slug {
      value = $input.phrase
        |unaccent
        |to_lower
        |replace:"&":"and"
        |replace:" ":"-"
    }
  }

  response = $slug

  test "two words" {
    input = {phrase: "Blue Mug"}
    expect.to_equal ($response) {
      value = "blue-mug"
    }
  }

  test "and sign" {
    input = {phrase: "Salt & Pepper"}
    expect.to_contain ($response) {
      value = "salt-and-pepper"
    }
  }
}