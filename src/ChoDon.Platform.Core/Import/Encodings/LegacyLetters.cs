namespace ChoDon.Platform.Core.Import.Encodings;

/// <summary>What the letters of a file stand for, where they do not stand for themselves.</summary>
public enum LegacyLetters
{
    None = 0,

    /// <summary>TCVN 5712, the letters of the ABC fonts.</summary>
    Tcvn3 = 1,

    /// <summary>The letters of the VNI fonts: a vowel, and its marks behind it.</summary>
    Vni = 2,
}
