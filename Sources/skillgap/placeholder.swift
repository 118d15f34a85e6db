import StatisticalModel
@main enum M { static func main() {} }
