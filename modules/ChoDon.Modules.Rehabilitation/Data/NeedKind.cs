namespace ChoDon.Modules.Rehabilitation.Data;

/// <summary>What somebody needs.</summary>
internal enum NeedKind
{
    Work = 1,
    Training = 2,
    Loan = 3,
    Documents = 4,
    Health = 5,
    Family = 6,
}
