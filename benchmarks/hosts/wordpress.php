<?php
/* What wordpress.py asks of WordPress itself: `install`; `paste` what is on standard input as somebody with a role; `save` a post again;
 * `age` what it remembers of oEmbed addresses by two days. */
define('WP_INSTALLING', $argv[1] === 'install');
$_SERVER['HTTP_HOST'] = parse_url(getenv('HOSTS_ADDRESS'), PHP_URL_HOST) . ':' . parse_url(getenv('HOSTS_ADDRESS'), PHP_URL_PORT);
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/post.php';

function as_role($role) {
    $user = get_user_by('login', $role);
    if (!$user) {
        $id = wp_insert_user(['user_login' => $role, 'user_pass' => $role, 'role' => $role]);
        $user = get_user_by('id', $id);
    }
    wp_set_current_user($user->ID);
    kses_init();  // as `init` does for whoever is logged in: roles without `unfiltered_html` get the filters
}

/* The content that the editor sends; those who may not publish leave it to an editor, who does. */
function saved($role, $post) {
    as_role($role);
    $may = current_user_can('publish_posts');
    $id = wp_insert_post(wp_slash($post + ['post_title' => 'A page of the host', 'post_status' => $may ? 'publish' : 'pending']));
    if (!$may) {
        as_role('editor');
        wp_publish_post($id);
    }
    return $id;
}

[, $asked, $role, $id] = $argv + [null, null, null, null];
if ($asked === 'install') {
    wp_install('Host', 'owner', 'owner@host.example', true, '', 'owner');
    update_option('permalink_structure', '');
} elseif ($asked === 'paste') {
    $id = saved($role, ['post_content' => stream_get_contents(STDIN)]);
    echo json_encode(['url' => get_permalink($id), 'post' => $id, 'stored' => get_post($id)->post_content]);
} elseif ($asked === 'save') {
    saved($role, (array) get_post($id));
    $GLOBALS['wp_embed']->cache_oembed($id);  // as the editor's page asks for, once the post is saved
} elseif ($asked === 'age') {
    global $wpdb;
    $wpdb->query("update $wpdb->postmeta set meta_value = meta_value - 2 * 86400 where meta_key like '\_oembed\_time\_%'");
} elseif ($asked === 'version') {
    echo json_encode($GLOBALS['wp_version']);
}
