namespace ChoDon.Modules.Campaigns.Data;

/// <summary>Who carries a campaign together with the responsible body.</summary>
[Flags]
internal enum PartnerBodies
{
    None = 0,
    FatherlandFront = 1,
    WomensUnion = 2,
    YouthUnion = 4,
    FarmersUnion = 8,
    Veterans = 16,
    Justice = 32,
    Schools = 64,
}
