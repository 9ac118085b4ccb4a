using ChoDon.Modules.Campaigns.Resources;
using ChoDon.Testing.Modules;

namespace ChoDon.Modules.Campaigns.Tests;

internal sealed class CampaignsTextTests() : ModuleTextTests(typeof(CampaignsText), "ChoDon.Modules.Campaigns");
