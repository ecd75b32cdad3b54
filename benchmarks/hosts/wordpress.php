<?php
/* What wordpress.py asks of WordPress itself: `install`, or `paste` what is on standard input as somebody with a role. */
define('WP_INSTALLING', $argv[1] === 'install');
$_SERVER['HTTP_HOST'] = parse_url(getenv('HOSTS_ADDRESS'), PHP_URL_HOST) . ':' . parse_url(getenv('HOSTS_ADDRESS'), PHP_URL_PORT);
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/post.php';

function as_role($role) {
    $user = get_user_by('login', $role);
    if (!$user) {
        $id = wp_insert_user(['user_login' => $role, 'user_pass' => wp_generate_password(), 'role' => $role]);
        $user = get_user_by('id', $id);
    }
    wp_set_current_user($user->ID);
    kses_init();  // as `init` does for whoever is logged in: roles without `unfiltered_html` get the filters
}

if ($argv[1] === 'install') {
    wp_install('Host', 'owner', 'owner@host.example', true, '', wp_generate_password());
    update_option('permalink_structure', '');
} else {
    as_role($argv[2]);
    $post = wp_insert_post(wp_slash(['post_title' => 'A page of the host', 'post_content' => stream_get_contents(STDIN), 'post_status' => 'publish']));
    echo json_encode(['url' => get_permalink($post), 'stored' => get_post($post)->post_content]);
}
