namespace ChoDon.Modules.Rehabilitation.Data;

/// <summary>What the assessment at the end says, by grounds in words and by no points.</summary>
internal enum Outcome
{
    Progressed = 1,
    NotYet = 2,
}
