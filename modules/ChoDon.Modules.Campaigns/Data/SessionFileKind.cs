namespace ChoDon.Modules.Campaigns.Data;

/// <summary>What a file of a session is.</summary>
internal enum SessionFileKind
{
    Minutes = 1,
    Photo = 2,
}
