namespace ChoDon.Modules.Enrollment.Data;

/// <summary>What kind of area a village is.</summary>
internal enum AreaTag
{
    Remote = 1,
    Bordering = 2,
    EthnicMinority = 3,
    Complex = 4,
    RegionOne = 5,
    RegionTwo = 6,
    RegionThree = 7,
    SpeciallyDifficult = 8,
}
