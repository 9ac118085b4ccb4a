namespace ChoDon.Modules.Rehabilitation.ReferCase;

/// <summary>What may be shown of a case to somebody who is not on it.</summary>
internal enum ReferredPart
{
    Name = 1,
    Phone = 2,
    Needs = 3,
    Goals = 4,
}
