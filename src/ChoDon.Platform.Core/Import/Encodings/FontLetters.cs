namespace ChoDon.Platform.Core.Import.Encodings;

/// <summary>What the name of a font says of the letters written in it.</summary>
internal enum FontLetters : byte
{
    Unknown,

    /// <summary>A font of today: letters are what they are.</summary>
    Unicode,

    /// <summary>.VnTime and its kin.</summary>
    Tcvn3,

    /// <summary>.VnTimeH and its kin, which show small letters as capitals.</summary>
    Tcvn3Capitals,

    /// <summary>VNI-Times and its kin.</summary>
    Vni,
}
