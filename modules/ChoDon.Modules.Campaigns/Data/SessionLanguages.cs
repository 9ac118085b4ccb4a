namespace ChoDon.Modules.Campaigns.Data;

/// <summary>The languages that were spoken.</summary>
[Flags]
internal enum SessionLanguages
{
    None = 0,
    Vietnamese = 1,
    Tay = 2,
    Nung = 4,
    Dao = 8,
    Mong = 16,
    SanChay = 32,
    Other = 64,
}
