namespace ChoDon.Modules.Campaigns.Resources;

/// <summary>Names the resources with the module's words.</summary>
internal sealed class CampaignsText;
