namespace ChoDon.Modules.Mediation.ListCases;

internal enum CaseState
{
    Open,
    Ended,

    /// <summary>A promise of the agreement is to be looked at, today or before.</summary>
    Due,
    All,
}
