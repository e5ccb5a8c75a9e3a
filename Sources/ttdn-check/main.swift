print("ttdn-check")
