namespace ChoDon.Modules.Commendations.Tests.Support;

/// <summary>Who tries to take a step.</summary>
internal enum Person
{
    /// <summary>Of the village, who proposes and no more.</summary>
    Leader,

    /// <summary>Two of the commune, who may do everything there.</summary>
    Officer,
    Colleague,

    /// <summary>Of the district, who may do everything.</summary>
    Head,

    /// <summary>Of another commune, who may do everything there.</summary>
    Stranger,

    /// <summary>Who may do everything in the unit that awards it, and wrote it.</summary>
    Writer,

    /// <summary>The same, and handed it in.</summary>
    Submitter,

    /// <summary>The same, and bears the name of the recipient.</summary>
    Namesake,
}
