namespace ChoDon.Modules.Weapons.Data;

/// <summary>Why the law has it received.</summary>
internal enum LegalCase
{
    /// <summary>Held by somebody who is not entitled.</summary>
    NotEntitled = 1,

    /// <summary>Tied to a case that was handled, or found or seized by an authority.</summary>
    TiedToCase = 2,

    /// <summary>Found, the owner unknown, or left from the war.</summary>
    OwnerUnknown = 3,
}
