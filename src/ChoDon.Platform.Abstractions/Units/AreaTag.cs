namespace ChoDon.Platform.Abstractions.Units;

/// <summary>What kind of area a village is. The words of each are shared by all modules, under <c>Tag.Remote</c> and so on.</summary>
public enum AreaTag
{
    /// <summary>Remote.</summary>
    Remote = 1,

    /// <summary>At the border with another unit.</summary>
    Bordering = 2,

    /// <summary>Of an ethnic minority.</summary>
    EthnicMinority = 3,

    /// <summary>Complex in security and order.</summary>
    Complex = 4,

    /// <summary>Region I, the least difficult.</summary>
    RegionOne = 5,

    /// <summary>Region II.</summary>
    RegionTwo = 6,

    /// <summary>Region III, the most difficult.</summary>
    RegionThree = 7,

    /// <summary>A specially difficult village.</summary>
    SpeciallyDifficult = 8,
}
