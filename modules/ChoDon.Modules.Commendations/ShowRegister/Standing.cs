namespace ChoDon.Modules.Commendations.ShowRegister;

/// <summary>Whether a commendation still stands.</summary>
internal enum Standing
{
    All,

    /// <summary>Decided and not revoked: what the figures count.</summary>
    Awarded,
    Revoked,
}
